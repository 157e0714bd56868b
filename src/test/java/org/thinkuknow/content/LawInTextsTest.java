package org.thinkuknow.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What texts say of the law and of who helps is as the law and the helpers are on the day that law.yaml gives. */
class LawInTextsTest {

    private static final ContentFiles FILES = ContentFiles.in(Path.of("content"), Path.of("frontend", "illustrations"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ask/age-limits.md | Most social apps say 13.
            ask/age-limits.md | It is not law yet.
            ask/i-lied-about-my-age.md | from spring 2027
            ask/parent-phone-rules.md | not law yet
            lessons/7-11/who-is-in-charge-of-the-screen/lesson.md | most social apps say 13
            lessons/14-18/ai-company-and-comfort/lesson.md | AI companions are planned to be for people of 18 and over
            ask/ai-companion-gets-sexual.md | AI companions are planned to be for people of 18 and over
            lessons/7-11/passwords-and-private-things/lesson.md | It is planned that live-streaming
            lessons/11-14/who-knows-where-you-are/lesson.md | It is planned that live-streaming
            ask/live-stream-asked-to-do-things.md | It is planned that people under 16
            lessons/14-18/when-it-becomes-abuse/lesson.md | taking, faking, sharing, copying or threatening
            lessons/14-18/when-it-becomes-abuse/lesson.md | supply a tool that is made to fake nudes
            lessons/14-18/when-it-stops-feeling-right/lesson.md | to copy one that was sent to be seen once
            lessons/for-every-lesson.md | In England a legal duty
            ask/teacher-pupil-told-me.md | In England a legal duty
            help/teachers.md | In England a legal duty
            lessons/14-18/deepfakes-and-doubt/lesson.md | called Channel in England and Wales
            ask/old-posts.md | If you are 18 or over and it is from before, tell the IWF
            help/getting-a-picture-taken-down.md | You make a Childline account
            help/families.md | Call 999 if your child may be in danger or may hurt themselves
            help/families.md | CEOP Safety Centre
            lessons/7-11/real-or-made-up/lesson.md | sexual picture of anyone under 18 (the law says indecent)
            lessons/14-18/ownership-ai-and-you/lesson.md | Section 9(3)
            lessons/14-18/before-it-follows-you/lesson.md | both names may be met
            ask/danger-at-home.md | press 55
            ask/what-is-childline-like.md | The chat may not be open all night
            ask/they-look-at-my-phone.md | may close at night
            help/about.md | it is not CEOP Education
            """)
    void aTextSays(String file, String words) {
        assertThat(FILES.text(file).orElseThrow()).contains(words);
    }

    /** What went further than the law, or was wrong. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prevent programme, which is voluntary",
                "guidance is not to",
                "nude of anyone under 18 is against the law",
                "nude picture of anyone under 18",
                "nude of you from under 18, use Report Remove",
                "It may be against the law to keep it"
            })
    void noTextSays(String words) {
        assertThat(texts().filter(file -> FILES.text(file).orElseThrow().contains(words)))
                .isEmpty();
    }

    @Test
    void aLockedOutChildMendsTheEmailFirst() {
        var steps = FILES.text("ask/my-account-was-taken.md").orElseThrow();
        assertThat(steps.indexOf("1. Change your email password first"))
                .isPositive()
                .isLessThan(steps.indexOf("\"forgot password\" on the real app"));
    }

    @Test
    void whereTheNspccsNumberStandsOnASheetForHomeSoDoesWhatToDoAtNight() {
        var sheets =
                texts().filter(file -> written(file).contains("0808 800 5000")).toList();
        assertThat(sheets)
                .hasSizeGreaterThan(27)
                .allSatisfy(file -> assertThat(written(file).lines().filter(line -> line.contains("0808 800 5000")))
                        .allSatisfy(line -> assertThat(line)
                                .contains("At night: help@nspcc.org.uk, or the police on 101. In danger now: 999.")));
    }

    private static String written(String file) {
        return FILES.written(file).orElseThrow();
    }

    private static Stream<String> texts() {
        return Stream.of("lessons/", "ask/", "help/", "own/")
                .flatMap(folder -> FILES.under(folder).stream())
                .filter(file -> file.endsWith(".md") || file.endsWith("quiz.yaml"));
    }
}
