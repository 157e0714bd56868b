package org.thinkuknow.assessment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.language.Languages;
import org.thinkuknow.reader.Reader;
import org.thinkuknow.report.Author;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.support.ChildWords;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** A child tells in whichever box is there: each is looked through, but for those that hold nobody's words. */
class EveryBoxTest {

    private static final String HARMLESS = ChildWords.of("how do I block somebody");
    private static final String MEETING = ChildWords.of("he wants to meet me tomorrow");

    private static final Cues CUES = Cues.read(ContentFiles.packed(), new Problems());
    private static final Suggestions SUGGESTIONS = new Suggestions(CUES, new Languages(), Reader.none(CUES));

    @ParameterizedTest
    @EnumSource(
            names = {"WHO", "HOME", "WANTED"},
            mode = EnumSource.Mode.EXCLUDE)
    void signsAreLookedForInEveryBoxThatCanHoldWords(Field field) {
        assertThat(SUGGESTIONS
                        .of(report(
                                Dangers.UNSAID,
                                field == Field.WHAT
                                        ? Map.of(field, MEETING)
                                        : Map.of(Field.WHAT, HARMLESS, field, MEETING)))
                        .level())
                .isEqualTo(Level.ONE);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"WHO", "HOME", "WANTED"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatJoinsAReportLaterIsLookedThroughInEveryBox(Field field) {
        var filled = new FiledReport(
                "R",
                Door.FORM,
                Instant.EPOCH,
                Dangers.UNSAID,
                ReportStatus.RECEIVED,
                Map.of(field, MEETING),
                List.of(new FiledReport.SentMessage(
                        Author.CHILD, Instant.EPOCH, "Added: %s.".formatted(field.label()))));
        assertThat(SUGGESTIONS.ofMessages(filled, 0).level()).isEqualTo(Level.ONE);
        assertThat(SUGGESTIONS.ofMessages(filled, 1).level())
                .as("searched before")
                .isEqualTo(Level.NONE);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"WHO", "HOME", "WANTED"},
            mode = EnumSource.Mode.EXCLUDE)
    void whateverDoorItComesThroughTheGlanceSeesTheSame(Field field) {
        for (var door : Door.values()) {
            var told = new FiledReport(
                    "R", door, Instant.EPOCH, Dangers.UNSAID, ReportStatus.RECEIVED, Map.of(field, MEETING), List.of());
            assertThat(SUGGESTIONS.atAGlance(told).level()).as(door.name()).isEqualTo(Level.ONE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBoxOfWordsIsReadWholeAndANameIsNot(Field field) {
        var said = "this is more than any name of a person";
        assertThat(SUGGESTIONS
                        .asOneText(report(Dangers.UNSAID, Map.of(field, said)))
                        .isEmpty())
                .isEqualTo(!field.box().isTold() && !field.box().isShort());
        assertThat(SUGGESTIONS
                        .asOneText(report(Dangers.UNSAID, Map.of(field, "Sam of Leeds")))
                        .isEmpty())
                .isEqualTo(!field.box().isTold());
    }

    private static FiledReport report(Dangers dangers, Map<Field, String> words) {
        return new FiledReport("R", Door.FORM, Instant.EPOCH, dangers, ReportStatus.RECEIVED, words, List.of());
    }
}
