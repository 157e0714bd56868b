package org.thinkuknow.disclosure;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.thinkuknow.account.Staff;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Suggestions;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.language.Languages;
import org.thinkuknow.reader.Reader;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.support.ChildWords;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.mockito.Mockito.mock;

/**
 * A child's words stand in whichever box of a record an adult wrote them down: each goes to the officers and is looked through for danger.
 * The boxes are every text that the records themselves hold.
 */
class EveryBoxOfARecordTest {

    private static final String HARMLESS = ChildWords.of("how do I block somebody");
    private static final String MEETING = ChildWords.of("he wants to meet me tomorrow");

    private static final DisclosureText HARMLESS_TEXT = new DisclosureText(
            LocalDate.EPOCH,
            LocalTime.NOON,
            "library",
            "",
            HARMLESS,
            "",
            DangerAnswer.NO,
            DangerAnswer.NO,
            DangerAnswer.NO);

    private static final Cues CUES = Cues.read(ContentFiles.packed(), new Problems());
    private static final Suggestions SUGGESTIONS = new Suggestions(CUES, new Languages(), Reader.none(CUES));

    private final DisclosureReport asReport = new DisclosureReport(mock(Staff.class), mock(StaffConcernLines.class));

    static Stream<Arguments> boxes() {
        return Stream.of(DisclosureText.class, SchoolPart.class, VisitPart.class, DutyPart.class)
                .flatMap(part -> Arrays.stream(part.getRecordComponents())
                        .filter(box -> box.getType() == String.class)
                        // nobody types it: the visit says it
                        .filter(box -> part != VisitPart.class || !box.getName().equals("school"))
                        .map(box -> arguments(part.getSimpleName(), box.getName())));
    }

    @ParameterizedTest
    @MethodSource("boxes")
    void dangerIsOfLevelOneAtAVisitAndInASchool(String part, String box) throws Exception {
        var visit = Disclosure.atVisit("D-1", "educator", "V-1", Instant.EPOCH, new byte[0]);
        assertThat(level(visit, filled(part, box))).isEqualTo(Level.ONE);
        if (part.equals("DisclosureText") || part.equals("SchoolPart")) {
            var school = new Disclosure("D-2", "teacher", "S-1", Instant.EPOCH, new byte[0]);
            assertThat(level(school, filled(part, box))).isEqualTo(Level.ONE);
        }
    }

    private Level level(Disclosure record, DisclosureText text) {
        var report = asReport.of(record, text, "");
        return SUGGESTIONS
                .atAGlance(new FiledReport(
                        "R",
                        report.door(),
                        Instant.EPOCH,
                        report.dangers(),
                        ReportStatus.RECEIVED,
                        report.words(),
                        List.of()))
                .level();
    }

    private static DisclosureText filled(String part, String box) throws Exception {
        return switch (part) {
            case "SchoolPart" -> HARMLESS_TEXT.with(with(SchoolPart.NOTHING, box));
            case "VisitPart" -> HARMLESS_TEXT.with(with(VisitPart.NOTHING, box));
            case "DutyPart" ->
                HARMLESS_TEXT.with(new VisitPart("", "", "", "", "", "", "", with(DutyPart.NOTHING, box)));
            default -> with(HARMLESS_TEXT, box);
        };
    }

    /** The same record with words of danger in one of its boxes. */
    private static <R extends Record> R with(R record, String box) throws Exception {
        var components = record.getClass().getRecordComponents();
        var values = new Object[components.length];
        for (var place = 0; place < components.length; place++) {
            var accessor = components[place].getAccessor();
            values[place] = components[place].getName().equals(box) ? MEETING : accessor.invoke(record);
        }
        @SuppressWarnings("unchecked")
        var canonical = (Constructor<R>) record.getClass()
                .getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        return canonical.newInstance(values);
    }
}
