package org.thinkuknow.commands;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The command that brings lists of schools, beside the running application and on its database. */
class ImportSchoolsIT extends BesideTheApplication {

    private static final String LISTS = "src/test/resources/schools/";

    @Autowired
    private JdbcClient database;

    @AfterEach
    void theRegisterIsEmptyAgain() {
        List.of("schools_school", "schools_list")
                .forEach(table -> database.sql("delete from " + table).update());
        database.sql("update schools_edition set edition = edition + 1").update();
    }

    @Test
    void severalListsEndWithATableEachAndARefusedOneWithItsReason(CapturedOutput printed) {
        assertThat(Command.run(
                        "import-schools", LISTS + "edubasealldata20260914.csv", LISTS + "wales-2026-05-01.csv", KEYS))
                .contains(0);
        assertThat(printed.getOut())
                .contains("edubasealldata20260914.csv, as of 2026-09-14", "  new                             7")
                .contains("wales-2026-05-01.csv, as of 2026-05-01", "  new                             2")
                .contains("line 9: ")
                .doesNotContain("Vexworthy");
        assertThat(Command.run(
                        "import-schools",
                        LISTS + "edubasealldata20260915-without-names.csv",
                        "--as-of=2026-09-15",
                        KEYS))
                .contains(1);
        assertThat(printed.getErr())
                .contains("was not imported", "has no column “EstablishmentName”")
                .doesNotContain("Exception");
        assertThat(database.sql("select count(*) from schools_school")
                        .query(Integer.class)
                        .single())
                .isEqualTo(9);
    }

    @Test
    void whatIsMissingOrMistypedIsSaid(CapturedOutput printed) {
        assertThat(Command.run("import-schools")).contains(2);
        assertThat(Command.run("import-schools", LISTS + "wales-2026-05-01.csv", "--as-of=yesterday", KEYS))
                .contains(1);
        assertThat(printed.getErr())
                .contains("import-schools FILE… [--as-of=YYYY-MM-DD]", "Please write the day of the list");
    }
}
