// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.coder.Coder;
import org.sijill.model.Event;
import org.sijill.model.Party;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;
import org.sijill.model.Status;
import org.sijill.model.SubEventType;
import org.sijill.model.Weapon;

class SubTypesTest {
  private static final Coder CODER = Coder.arabic();

  private static List<Event> events(String headline) {
    LocalDate published = LocalDate.parse("2021-06-16");
    ReportHeader header = new ReportHeader("t", published, "ar", null, null, null, "", null, null);
    return CODER.code(new Report(header, headline, List.of())).events();
  }

  private static Event only(String headline) {
    List<Event> events = events(headline);
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  private static SubEventType type(String headline) {
    return only(headline).subEventType();
  }

  @Test
  void troopsThatArriveChangeAGroup() {
    assertThat(type("وصول 400 جندي تركي إلى مدينة مصراتة")).isEqualTo(SubEventType.CHANGE_TO_GROUP);
  }

  @Test
  void travellersThatArriveTellNothing() {
    assertThat(events("وصول 400 سائح إلى مدينة مصراتة")).isEmpty();
  }

  @Test
  void anArmyThatSetsUpPostsEstablishesABase() {
    assertThat(type("أنشأ الجيش التركي ثلاث نقاط عسكرية قرب مدينة سراقب"))
        .isEqualTo(SubEventType.HEADQUARTERS_ESTABLISHED);
  }

  @Test
  void aTownEnteredWithoutAFightIsHandedOver() {
    assertThat(type("دخلت قوات الجيش السوري مدينة الطبقة من دون قتال"))
        .isEqualTo(SubEventType.NONVIOLENT_TRANSFER);
  }

  @Test
  void anExchangeOfFireIsAClashWithSmallArms() {
    Event event = only("تبادل مسلحون وجنود إطلاق النار قرب حاجز في مدينة سرت");
    assertThat(event.subEventType()).isEqualTo(SubEventType.ARMED_CLASH);
    assertThat(event.weapons()).containsExactly(Weapon.SMALL_ARMS);
  }

  @Test
  void theSearchThatBringsArrestsIsNoEventOfItsOwn() {
    assertThat(type("الشرطة تعتقل 12 مشتبها به في مداهمة لبلدة القائم"))
        .isEqualTo(SubEventType.ARRESTS);
  }

  @Test
  void shotsOfForcesAtDemonstratorsAreExcessiveForceThoughTheShooterStandsBetweenTheWords() {
    assertThat(type("ثلاثة قتلى بعد إطلاق الشرطة النار على متظاهرين في مدينة ود مدني"))
        .isEqualTo(SubEventType.EXCESSIVE_FORCE_PROTESTERS);
  }

  @Test
  void villagersWhoKillTogetherAreAMob() {
    assertThat(type("مجموعة من القرويين تقتل رجلا في ريف المنيا"))
        .isEqualTo(SubEventType.MOB_VIOLENCE);
  }

  @Test
  void armsFoundAreDisrupted() {
    Event event = only("الجيش يعثر على أسلحة وذخيرة في مخبأ قرب بلدة عرسال");
    assertThat(event.subEventType()).isEqualTo(SubEventType.DISRUPTED_WEAPONS_USE);
    assertThat(event.status()).isEqualTo(Status.FOILED);
  }

  @Test
  void whoseDeadAreToldAreVictims() {
    Event event = only("سقوط قتلى من مقاتلي حركة الشباب في بلدة أفجوي");
    assertThat(event.actors()).isEmpty();
    assertThat(event.targets()).extracting(Party::text).anyMatch(t -> t.contains("الشباب"));
  }

  @Test
  void policeCarryOutNoSuicideAttack() {
    Event event = only("شنت الشرطة حملة بعد هجوم انتحاري في مدينة قندوز أوقع سبعة قتلى");
    assertThat(event.subEventType()).isEqualTo(SubEventType.SUICIDE_BOMB);
    assertThat(event.actors()).isEmpty();
  }
}
