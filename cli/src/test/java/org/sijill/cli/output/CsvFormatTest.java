// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFormatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "plain ~ plain",
        "a,b ~ \"a,b\"",
        "say \"x\" ~ \"say \"\"x\"\"\"",
        "=1+1 ~ '=1+1",
        "+966 ~ '+966",
        "-5 dead ~ '-5 dead",
        "@cmd ~ '@cmd",
        "＝1 ~ '＝1",
        "قصف ~ قصف"
      })
  void writesTextCells(String text, String cell) {
    assertThat(CsvFormat.cell(text)).isEqualTo(cell);
  }

  @Test
  void quotesLineBreaks() {
    assertThat(CsvFormat.cell("a\nb")).isEqualTo("\"a\nb\"");
  }

  @Test
  void guardsTabAndLineBreakAtTheStart() {
    assertThat(CsvFormat.cell("\t=1")).isEqualTo("'\t=1");
    assertThat(CsvFormat.cell("\n=1")).isEqualTo("\"'\n=1\"");
  }

  @Test
  void numbersAreNotGuarded() {
    assertThat(CsvFormat.cell(-35.5)).isEqualTo("-35.5");
  }

  @Test
  void nullIsAnEmptyCell() {
    assertThat(CsvFormat.cell(null)).isEmpty();
  }

  @Test
  void writesOneRowAnEvent() {
    String body =
        new CsvFormat(false)
            .body(Samples.report("r", Samples.event("r#1", 0, 3), Samples.event("r#2", 9, 12)));
    assertThat(body.split("\r\n")).hasSize(2);
    assertThat(body).endsWith("\r\n");
  }

  @Test
  void rowHasTheValuesOfTheEvent() {
    assertThat(new CsvFormat(false).body(Samples.full()))
        .isEqualTo(
            "r,2026-03-05,Outlet,,عنوان,,r#1,explosions,shelling_artillery_missile,ASSAULT,"
                + "heavy-weapons,military,194,reported,false,true,0.75,2026-03-04,2026-03-04,"
                + "relative,,geo:1,البلدة,The Town,البلدة,SY,,,,-35.5,36.25,town,,القوات,side:1,"
                + "\"سكان; =SUM(A1), \"\"x\"\"\",,artillery; mortar,2,8,8,,,,,,,,قصف,0,3\r\n");
  }

  @Test
  void byteOrderMarkIsAChoice() {
    assertThat(new CsvFormat(true).head()).startsWith("\uFEFFreport_id,");
    assertThat(new CsvFormat(false).head()).startsWith("report_id,").endsWith("trigger_end\r\n");
  }

  @Test
  void everyColumnIsDocumented() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "formats.md"));
    List<String> columns = EventColumns.ALL.stream().map(EventColumns.Column::name).toList();
    for (String column : columns) {
      assertThat(page).contains("| `" + column + "` |");
    }
  }
}
