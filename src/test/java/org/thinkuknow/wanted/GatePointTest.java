package org.thinkuknow.wanted;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** Each point of the gate by itself, with an example on each side. */
class GatePointTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Test
    void aFileInWhichEverythingIsRightPasses() {
        assertThat(GatePoint.missing(SomeFile.complete(TODAY), true, TODAY)).isEmpty();
    }

    @Test
    void anEmptyFileIsToldOfEveryPointButThatItIsBare() {
        assertThat(GatePoint.open(new WantedText(Map.of()), false, TODAY))
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(GatePoint.BARE)));
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, DESCRIBED",
        "SEX, DESCRIBED",
        "REGION, DESCRIBED",
        "WANTED_FOR, DESCRIBED",
        "FORCE, DESCRIBED",
        "SINCE, DESCRIBED",
        "OFFENCE_DAY, ADULT_AT_OFFENCE",
        "WARRANT, WARRANT",
        "COURT, COURT",
        "WARRANT_DAY, WARRANT_DAY",
        "VERIFIED, VERIFIED_TODAY",
        "FIRST_SOURCE, TWO_SOURCES",
        "SECOND_SOURCE, TWO_SOURCES",
        "PHOTO_TAKEN, PHOTO_DATE",
        "PHOTO_SOURCE, PHOTO_SOURCE",
        "PHOTO_WORDS, PHOTO_WORDS",
        "PURPOSE, PURPOSE",
        "NECESSITY, NECESSITY",
        "PROPORTIONALITY, PROPORTIONALITY",
        "OTHER_ROUTES, OTHER_ROUTES",
        "FAMILY, FAMILY",
        "LOOK_ALIKES, LOOK_ALIKES",
        "VICTIM, VICTIM",
        "CPS, CPS",
        "EXPIRES, EXPIRY"
    })
    void eachFieldThatIsMissingIsAPointOfItsOwn(FileField field, GatePoint point) {
        assertThat(open(field, "")).containsExactly(point);
    }

    @Test
    void withoutAPhotoNobodyIsShown() {
        assertThat(GatePoint.open(SomeFile.complete(TODAY), false, TODAY)).containsExactly(GatePoint.PHOTO);
    }

    @ParameterizedTest
    @CsvSource({
        "2008-11-27, 2026-11-27, ''", // 18 today, and on the day
        "2008-11-28, 2026-11-27, ADULT_AT_OFFENCE ADULT_NOW",
        "2008-11-26, 2026-11-25, ADULT_AT_OFFENCE", // 18 now, a day too young then
        "2008-02-29, 2026-02-28, ADULT_AT_OFFENCE", // born on a leap day: 18 on 1 March
        "2008-02-29, 2026-03-01, ''",
        "1980-01-01, 2026-11-28, ADULT_AT_OFFENCE" // an offence that is ahead
    })
    void nobodyIsShownForWhatTheyDidUnder18(String born, String offence, String points) {
        var text = SomeFile.with(TODAY, Map.of(FileField.BORN, born, FileField.OFFENCE_DAY, offence));
        assertThat(GatePoint.open(text, true, TODAY).map(Enum::name))
                .containsExactlyElementsOf(points.isEmpty() ? Set.of() : List.of(points.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-26, false", "2026-11-27, true", "2026-11-28, false"})
    void theWarrantIsVerifiedOnTheDayItself(String day, boolean passes) {
        assertThat(open(FileField.VERIFIED, day)).isEqualTo(passes ? Set.of() : Set.of(GatePoint.VERIFIED_TODAY));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-27, false", "2026-11-28, true", "2027-02-25, true", "2027-02-26, false"})
    void nobodyIsShownForMoreThan90Days(String day, boolean passes) {
        assertThat(open(FileField.EXPIRES, day)).isEqualTo(passes ? Set.of() : Set.of(GatePoint.EXPIRY));
    }

    @Test
    void oneSourceNamedTwiceIsOneSource() {
        assertThat(open(FileField.SECOND_SOURCE, "the POLICE national computer"))
                .containsExactly(GatePoint.TWO_SOURCES);
    }

    @ParameterizedTest
    @EnumSource(
            value = FileField.class,
            names = {"PURPOSE", "NECESSITY", "PROPORTIONALITY", "OTHER_ROUTES", "FAMILY", "LOOK_ALIKES", "VICTIM", "CPS"
            })
    void aFullStopIsNoReason(FileField field) {
        assertThat(open(field, "n/a.")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "convicted in 2019",
                "a monster",
                "sex offender",
                "near the school",
                "12 Invented Road",
                "ME4 4QF",
                "me44qf",
                "with his daughter",
                "dangerous",
                "the victim's town"
            })
    void whatTheCourtHasYetToFindAndWhatPointsToAChildIsNotSaid(String words) {
        for (var field :
                new FileField[] {FileField.MARKS, FileField.LAST_SEEN, FileField.LINKS, FileField.PHOTO_WORDS}) {
            assertThat(open(field, words)).as(field.name()).containsExactly(GatePoint.BARE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grey, close-cropped",
                "a scar above the left eye",
                "Middlesex and Essex",
                "Kent",
                "glasses; a flat nose"
            })
    void plainWordsAreBare(String words) {
        assertThat(open(FileField.MARKS, words)).isEmpty();
    }

    private static Set<GatePoint> open(FileField field, String text) {
        return GatePoint.open(SomeFile.with(TODAY, Map.of(field, text)), true, TODAY)
                .collect(Collectors.toSet());
    }
}
