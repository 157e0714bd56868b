package org.thinkuknow.commands;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** The command that brings registered offenders, beside the running application and on its database. */
class ImportOffendersIT extends BesideTheApplication {

    private static final String HEADING =
            "reference,manager,nation,first names,last name,born,disposal,disposal date,length,in schedule 3\n";
    private static final String RIGHT =
            "VISOR-661,demo-offender-manager,Scotland,Ann,Zzxqvw,1971-05-09,custody,2024-03-04,12 months,yes\n";

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path folder;

    @AfterEach
    void nobodyOfATableStays() {
        database.sql(
                        "delete from offender where reference in (select offender from offender_change where what = 'imported')")
                .update();
    }

    private int imported() {
        return database.sql("select count(*) from offender_change where what = 'imported'")
                .query(Integer.class)
                .single();
    }

    @Test
    void aDryRunAndARefusedAndATakenFileEndWithATableAndNoName(CapturedOutput printed) throws IOException {
        var file = Files.writeString(
                        folder.resolve("people.csv"), HEADING + RIGHT + RIGHT.replace("1971-05-09", "Zzxqvw"))
                .toString();
        assertThat(Command.run("import-offenders", file, "--dry-run", KEYS)).contains(1);
        assertThat(printed.getOut())
                .contains("line 3: born: A day is written as", "new, if it is entered           1", "dry run");
        assertThat(Command.run("import-offenders", file, KEYS)).contains(1);
        assertThat(printed.getErr()).contains("nothing was entered", "--skip-faulty");
        assertThat(imported()).isZero();
        assertThat(Command.run("import-offenders", file, "--skip-faulty", KEYS)).contains(0);
        assertThat(printed.getOut()).contains("  new                             1", "Entered.");
        assertThat(imported()).isEqualTo(1);
        assertThat(printed.getAll()).doesNotContain("Zzxqvw", "VISOR", "1971");
    }

    @Test
    void whatIsMissingIsSaid(CapturedOutput printed) {
        assertThat(Command.run("import-offenders")).contains(2);
        assertThat(Command.run("import-offenders", folder.resolve("none.csv").toString(), KEYS))
                .contains(1);
        assertThat(printed.getErr())
                .contains("import-offenders FILE.csv [--dry-run] [--skip-faulty]", "cannot be read to its end");
    }
}
