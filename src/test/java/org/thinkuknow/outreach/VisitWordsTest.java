package org.thinkuknow.outreach;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problem;
import org.thinkuknow.content.Problems;
import org.thinkuknow.support.ContentCopy;

import java.nio.file.Path;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** The checklist and the nations' words, as the files have them. */
class VisitWordsTest {

    private static final Problems PROBLEMS = new Problems();
    private static final VisitWords WORDS = VisitWords.read(ContentFiles.packed(), PROBLEMS);

    @TempDir
    private Path directory;

    @Test
    void theFilesAreWhole() {
        assertThat(PROBLEMS.found()).isEmpty();
        assertThat(WORDS.nations()).extracting(NationWords::key).containsExactlyInAnyOrderElementsOf(NationWords.KEYS);
    }

    @ParameterizedTest
    @CsvSource({
        "england, designated safeguarding lead, Keeping Children Safe in Education",
        "wales, designated safeguarding person, Keeping Learners Safe",
        "scotland, child protection coordinator, National Guidance for Child Protection in Scotland",
        "northern-ireland, designated teacher for child protection, Safeguarding and Child Protection in Schools"
    })
    void eachNationHasItsOwnWords(String nation, String lead, String guidance) {
        var texts = WORDS.checklist(nation).stream().map(CheckPoint::text).toList();
        assertThat(texts)
                .hasSize(10)
                .noneMatch(text -> text.contains("["))
                .anyMatch(text -> text.contains(lead))
                .anyMatch(text -> text.contains(guidance));
    }

    @Test
    void whatIsNotTickedIsOpen() {
        assertThat(WORDS.open("england", Set.of())).hasSize(10);
        assertThat(WORDS.open("england", Set.of("filming"))).hasSize(9).noneMatch(each -> each.contains("films"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            outreach/nations.yaml | - id: wales | - id: narnia
            outreach/nations.yaml | - id: wales | - id: england
            outreach/nations.yaml | \\s\\slead: .* | '  leads: somebody'
            outreach/checklist.yaml | - id: policy | - id: leads
            outreach/checklist.yaml | \\s\\stext: .* | '  says: something'
            """)
    void whatIsBrokenIsFound(String file, String line, String by) {
        var copy = ContentCopy.in(directory);
        copy.change(file, line, by);
        var problems = new Problems();
        VisitWords.read(copy.files(), problems);
        assertThat(problems.found()).extracting(Problem::file).contains(file);
    }
}
