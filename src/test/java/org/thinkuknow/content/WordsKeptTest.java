package org.thinkuknow.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.support.ContentCopy;

import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What nobody may write by hand is refused where it stands. */
class WordsKeptTest {

    private static final String FILE = "ask/lonely.md";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Press {buton}. | `{buton}` is nothing that is filled in
            It says {who-reads-it 5-9}. | `{who-reads-it 5-9}` is nothing that is filled in
            A person whose job is to help children reads it. | write {who-reads-it}
            A kind person reads what you tell us. | write {who-reads-it}
            We will still read it and write back. | write {who-reads-it}
            Or press Report a worry. | The button has one name everywhere
            Press **I need help** on this page. | The button has one name everywhere
            Press **Tell someone** on this page. | Write {button}
            Or press [Tell someone](/report). | Write {button}
            You are not in trouble. | not in trouble for telling
            Whatever you did, you will not be in trouble. | not in trouble for telling
            Call the emergency number on this page. | Write 999
            A teacher can act. We can too. | say who else helps
            Tell us: we will listen to you. | say who else helps
            Childline is there, and so is the {button} button. | say who else helps
            Then stop replying. | know or fear the person
            """)
    void isRefused(String sentence, String mend) {
        assertThat(problemsWith(sentence)).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(FILE);
            assertThat(problem.mend()).contains(mend);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Press {button}.",
                "Or press [{button}](/report). {who-reads-it}",
                "Tell someone tonight.",
                "You are not in trouble for telling.",
                "Say \"I need help. I am not safe.\"",
                "They say: \"You will be in trouble if you tell.\"",
                "Somebody kind reads a story to you.",
                "If you know or fear the person, tell an adult first. If not, stop replying.",
                "Use {who-reads-it adults}"
            })
    void isFine(String sentence) {
        assertThat(problemsWith(sentence)).isEmpty();
    }

    @Test
    void aPageThatSaysItselfThatNobodyReadsItHereMayTellHowItIsElsewhere() {
        assertThat(problemsWith("A person reads it.")).hasSize(1);
        assertThat(problemsWith("{if-nobody-reads-it}", "A person reads it.")).isEmpty();
    }

    @Test
    void theFileOfTheSentencesHasOneForEachReader() {
        var content = ContentCopy.in(directory);
        content.change(Tokens.FILE, "- for: 14-18", "- for: 14-19");
        assertThat(problems(content))
                .anySatisfy(problem -> assertThat(problem.mend()).contains("`for` must be one of"));
    }

    @Test
    void theSentencesMayStandInTheMiddleOfYaml() {
        var content = ContentCopy.in(directory);
        content.change(Tokens.FILE, " +who-reads-it: A grown-up.*", "    who-reads-it: \"Who: a grown-up.\"");
        assertThat(problems(content))
                .singleElement()
                .satisfies(problem -> assertThat(problem.mend()).contains("without a colon"));
    }

    private List<Problem> problemsWith(String... lines) {
        var content = ContentCopy.in(directory);
        content.add(FILE, content.lines(FILE).size(), lines);
        return problems(content);
    }

    private static List<Problem> problems(ContentCopy content) {
        var problems = new Problems();
        WordsKept.check(content.files(), problems);
        return problems.found();
    }
}
