package org.thinkuknow.content;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.support.ContentCopy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.ContentCopy.HELPLINES;

class HelplineFilesTest {

    @TempDir
    private Path directory;

    private ContentCopy content;

    @BeforeEach
    void copy() {
        content = ContentCopy.in(directory);
    }

    @Test
    void aHelplineCanBeReached() {
        content.remove(HELPLINES, "  phone: \"999\"");
        content.assertShown(
                HELPLINES, content.numberOf(HELPLINES, "- id: emergency"), "at least one of phone, text and web");
    }

    @Test
    void aBadDateIsShownAtItsLine() {
        var line = content.change(HELPLINES, "  checked: .*", "  checked: last week");
        content.assertShown(HELPLINES, line, "`checked` must be a day");
    }

    @Test
    void anUnknownAudienceIsShownAtItsLine() {
        var line = content.change(HELPLINES, "  for: .*", "  for: pets");
        content.assertShown(HELPLINES, line, "`for` must be emergency, children or adults");
    }

    @Test
    void aMisspeltKeyIsShownAtItsLine() {
        var line = content.change(HELPLINES, "  phone: (.*)", "  fone: $1");
        content.assertShown(HELPLINES, line, "`fone` is not known");
    }

    @Test
    void aMissingFileIsAMistake() {
        content.write(HELPLINES, List.of());
        content.assertShown(HELPLINES, 1, "This must be a list");
    }

    @Test
    void anIdIsUsedOnce() {
        var line = content.change(HELPLINES, "- id: childline", "- id: emergency");
        content.assertShown(HELPLINES, line, "is used twice");
    }

    @Test
    void thePagesFindTheHelplinesThatTheyName() {
        content.change(HELPLINES, "- id: childline", "- id: childlime");
        content.assertShown(HELPLINES, 1, "`childline`");
    }

    @Test
    void aHelplineThatNobodyCheckedForHalfAYearIsAWarning() {
        var oldest = Helplines.read(content.files(), LocalDate.EPOCH, new Problems()).all().stream()
                .flatMap(line -> line.checked().stream())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        assertThat(tooOld(oldest.plusDays(180))).isEmpty();
        assertThat(tooOld(oldest.plusDays(181))).hasSizeGreaterThan(0).allSatisfy(warning -> {
            assertThat(warning.file()).isEqualTo(HELPLINES);
            assertThat(content.lines(HELPLINES).get(warning.line() - 1)).isEqualTo("  checked: " + oldest);
            assertThat(warning.mend()).contains("Last checked on " + oldest);
        });
    }

    @Test
    void aHelplineThatNobodyHeldToItsOwnPageSaysSoInPlaceOfADay() {
        var line = content.change(HELPLINES, "  checked: .*", "  unchecked: true");
        var problems = new Problems();
        var first =
                Helplines.read(content.files(), LocalDate.EPOCH, problems).all().getFirst();
        assertThat(first.checked()).isEmpty();
        assertThat(problems.found()).isEmpty();
        assertThat(problems.warnings()).anySatisfy(warning -> {
            assertThat(warning.line()).isEqualTo(line);
            assertThat(warning.mend()).contains("Nobody has held this to its own page");
        });
    }

    @Test
    void aHelplineIsCheckedOrNotAndNotBoth() {
        content.remove(HELPLINES, "  checked: .*");
        content.assertShown(HELPLINES, content.numberOf(HELPLINES, "- id: emergency"), "`checked` is missing");
        content.add(
                HELPLINES,
                content.numberOf(HELPLINES, "- id: emergency"),
                "  unchecked: true",
                "  checked: 2026-11-24");
        content.assertShown(HELPLINES, content.numberOf(HELPLINES, "  unchecked: true"), "not both");
    }

    @Test
    void anUnknownNationIsShownAtItsLine() {
        var line = content.numberOf(HELPLINES, "- id: childline");
        content.add(HELPLINES, line, "  nations: [Narnia]");
        content.assertShown(HELPLINES, line + 1, "`nations` must be some of");
    }

    @Test
    void brokenContentDoesNotStart() {
        var problems = new Problems();
        problems.add("a.md", 3, "Mend it.");
        problems.add("b.md", 4, "Mend this too.");
        assertThatThrownBy(problems::throwIfAny)
                .isInstanceOf(BrokenContent.class)
                .hasMessage("content/a.md:3: Mend it.\ncontent/b.md:4: Mend this too.");
        new Problems().throwIfAny();
    }

    private List<Problem> tooOld(LocalDate today) {
        return warnings(today).stream()
                .filter(warning -> warning.mend().contains("Last checked"))
                .toList();
    }

    private List<Problem> warnings(LocalDate today) {
        var problems = new Problems();
        Helplines.read(content.files(), today, problems);
        assertThat(problems.found()).isEmpty();
        return problems.warnings();
    }
}
