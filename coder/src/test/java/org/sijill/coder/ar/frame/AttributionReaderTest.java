// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.coder.Coder;
import org.sijill.model.Event;
import org.sijill.model.Party;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;
import org.sijill.model.Source;
import org.sijill.model.Status;

class AttributionReaderTest {
  private static final Coder CODER = Coder.arabic();

  private static List<Event> events(String text) {
    LocalDate published = LocalDate.parse("2021-06-16");
    ReportHeader header = new ReportHeader("t", published, "ar", null, null, null, "", null, null);
    return CODER.code(new Report(header, text, List.of())).events();
  }

  private static List<String> sources(String text) {
    return events(text).stream().flatMap(e -> e.sources().stream()).map(Source::text).toList();
  }

  @Test
  void theAgencyAndTheOfficerItQuotesAreBothSources() {
    assertThat(
            sources(
                "نقلت وكالة رويترز عن مسؤول أمني قوله إن ثلاثة جنود قتلوا في انفجار لغم قرب الموصل أمس."))
        .hasSize(2);
  }

  @Test
  void aShorterFormOfASourceIsNotAnother() {
    String text =
        "قال مصدر عسكري إن ثلاثة جنود قتلوا في انفجار لغم قرب الموصل أمس. وأضاف المصدر أن الانفجار"
            + " أسفر عن إصابة جنديين.";
    assertThat(sources(text)).containsExactly("مصدر عسكري");
  }

  @Test
  void whoClaimsAnAttackIsNotItsSource() {
    List<Event> events =
        events("قتل خمسة جنود في هجوم على حاجز في كركوك أمس أعلن تنظيم داعش مسؤوليته عنه.");
    assertThat(events).hasSize(1);
    assertThat(events.get(0).claimedBy()).extracting(Party::text).isNotEmpty();
    assertThat(events.get(0).sources()).isEmpty();
  }

  @Test
  void aSideThatAloneTellsItsOwnActClaimsIt() {
    assertThat(events("قال الجيش السوري إن قواته قصفت مواقع المسلحين في إدلب أمس."))
        .extracting(Event::status)
        .contains(Status.CLAIMED);
  }
}
