package org.thinkuknow.overseas;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problem;
import org.thinkuknow.content.Problems;
import org.thinkuknow.overseas.CountryFacts.DeathPenalty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom intelligence may be sent to, and what is known of countries, as the files say it. */
class OverseasDirectoryTest {

    private static final Path OURS = Path.of("content", "overseas");

    @TempDir
    private Path directory;

    @Test
    void theShippedFileHasOnlyAddressesThatReachNobodyAndCodesGoElsewhere() throws IOException {
        var problems = new Problems();
        var ours = read(problems);
        assertThat(problems.found()).isEmpty();
        assertThat(ours.bureaus())
                .hasSizeGreaterThan(10)
                .allSatisfy(bureau -> assertThat(bureau.mail()).endsWith(".example"))
                .allSatisfy(bureau -> assertThat(bureau.codeMail().orElse("a.example"))
                        .endsWith(".example")
                        .isNotEqualTo(bureau.mail()));
    }

    @Test
    void whatIsNotInTheFileIsUnknownAndEveryFactHasASource() throws IOException {
        var ours = read(new Problems());
        assertThat(ours.facts("FR").deathPenalty()).isEqualTo(DeathPenalty.ABOLISHED);
        assertThat(ours.facts("JP").deathPenalty()).isEqualTo(DeathPenalty.RETAINED);
        assertThat(ours.facts("RU").deathPenalty()).isEqualTo(DeathPenalty.UNKNOWN);
        assertThat(ours.facts("RU").concern()).isTrue();
        assertThat(ours.facts("OM")).isEqualTo(CountryFacts.unknown("OM"));
        assertThat(ours.facts("FR").words()).contains("Source: ", "taken over on 27 November 2026", "has to find out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        bureaus.yaml | code-mail: codes.fr@desk.example | code-mail: ncb.fr@bureau.example | another mailbox
        bureaus.yaml | id: ncb-fr | id: ncb-es | used twice
        bureaus.yaml | country: FR | country: FX | two letters
        bureaus.yaml | language: fr | language: de | en, fr or es
        bureaus.yaml | mail: ncb.fr@bureau.example | mail: nobody | one e-mail address
        countries.yaml | country: FR | country: ES | here twice
        countries.yaml | death-penalty: abolished | death-penalty: perhaps | abolished, retained or unknown
        countries.yaml | concern: listed | concern: maybe | must be listed
        countries.yaml | checked: 2026-11-27 | checked: today | must be a day
        """)
    void whatIsWrongIsSaidWithItsLine(String file, String good, String bad, String because) throws IOException {
        var broken = Files.readString(OURS.resolve(file)).replaceFirst(Pattern.quote(good), bad);
        copy();
        Files.writeString(directory.resolve("overseas").resolve(file), broken);
        var problems = new Problems();
        OverseasDirectory.read(ContentFiles.in(directory, directory), problems);
        assertThat(problems.found()).extracting(Problem::mend).anyMatch(mend -> mend.contains(because));
    }

    private OverseasDirectory read(Problems problems) throws IOException {
        copy();
        return OverseasDirectory.read(ContentFiles.in(directory, directory), problems);
    }

    private void copy() throws IOException {
        var there = Files.createDirectories(directory.resolve("overseas"));
        for (var file : new String[] {"bureaus.yaml", "countries.yaml"}) {
            Files.writeString(there.resolve(file), Files.readString(OURS.resolve(file)));
        }
    }
}
