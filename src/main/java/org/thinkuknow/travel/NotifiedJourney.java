package org.thinkuknow.travel;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.duties.When;
import org.thinkuknow.offender.Country;
import org.thinkuknow.offender.Typing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * A journey abroad as it was notified at one time (s.86); kept under seal. Times are those of London.
 *
 * @param departs       the day of leaving the United Kingdom
 * @param departsAt     missing if it is not known
 * @param stops         every country in its order, the first with the point of arrival
 * @param comesBack     missing if it is not known
 * @param pointOfReturn empty if it is not known
 * @param known         since when the day of leaving, the first country and the point of arrival were known, or what was changed
 * @param given         when it was given to the police
 * @param takenBy       who took it
 */
public record NotifiedJourney(
        LocalDate departs,
        @Nullable LocalTime departsAt,
        List<JourneyStop> stops,
        @Nullable LocalDate comesBack,
        String pointOfReturn,
        LocalDate known,
        LocalDateTime given,
        String takenBy,
        String station,
        String note) {

    private static final LocalDate FIRST = LocalDate.of(2004, 5, 1);
    private static final int LONGEST = 200;
    private static final int LONGEST_NOTE = 4_000;
    private static final int MOST = 20;
    private static final int YEARS_AHEAD = 5;

    /**
     * Checks size, then characters, then meaning.
     *
     * @throws org.thinkuknow.offender.OffenderRefused with a sentence for each thing that cannot stay as it is
     */
    public NotifiedJourney {
        stops = List.copyOf(stops);
        new Typing()
                .ask(!stops.isEmpty(), "Please enter the first country.")
                .ask(stops.size() <= MOST, "There is room for 20 countries.")
                .text(pointOfReturn, LONGEST, "The point of return")
                .words(takenBy, LONGEST, "Who took the notification")
                .words(station, LONGEST, "The station at which it was taken")
                .text(note, LONGEST_NOTE, "The note")
                .ask(
                        !departs.isBefore(FIRST)
                                && departs.isBefore(given.toLocalDate().plusYears(YEARS_AHEAD)),
                        "Please look at the day of leaving: it is before 2004, or years ahead.")
                .ask(
                        !known.isAfter(given.toLocalDate()),
                        "Please look at the days: it was known before it was notified, or on that day.")
                .ask(
                        departsAt == null || isOnTheClock(departs.atTime(departsAt)),
                        "Please look at the time of leaving: the clocks leave that hour out.")
                .ask(
                        isOnTheClock(given),
                        "Please look at the time of the notification: the clocks leave that hour out.")
                .refuseIfWrong();
        refuseUnlessAbroad(stops);
        refuseUnlessForwards(departs, stops, comesBack);
        pointOfReturn = pointOfReturn.strip();
        takenBy = takenBy.strip();
        station = station.strip();
        note = note.strip();
    }

    private static boolean isOnTheClock(LocalDateTime clock) {
        return !UkTime.ZONE.getRules().getValidOffsets(clock).isEmpty();
    }

    private static void refuseUnlessAbroad(List<JourneyStop> stops) {
        var inside = stops.stream()
                .filter(stop -> new Country(stop.country()).isUnitedKingdom())
                .count();
        new Typing()
                .ask(
                        inside < stops.size(),
                        "A journey inside the United Kingdom, also between its nations, is not notified as a journey abroad."
                                + " A stay elsewhere is entered on the person's record.")
                .ask(
                        inside == 0 || inside == stops.size(),
                        "Please leave stops in the United Kingdom out: the countries abroad are notified.")
                .refuseIfWrong();
        new Typing()
                .words(
                        stops.getFirst().point(),
                        LONGEST,
                        "The point of arrival in the first country, which the law asks for,")
                .refuseIfWrong();
    }

    /** Who flies east over the date line arrives a day before they left, by the calendars there. */
    private static void refuseUnlessForwards(
            LocalDate departs, List<JourneyStop> stops, @Nullable LocalDate comesBack) {
        var typing = new Typing();
        var before = departs;
        for (var stop : stops) {
            var name = new Country(stop.country()).words();
            var first = stop.firstDay();
            typing.ask(
                    first == null || !first.isBefore(before.minusDays(before.equals(departs) ? 0 : 1)),
                    "%s: the person would be there before they left. Please look at the days, and at the order of the countries."
                            .formatted(name));
            var last = stop.lastDay();
            typing.ask(
                    last == null || comesBack == null || !last.isAfter(comesBack.plusDays(1)),
                    "%s: the person would be there after they came back. Please look at the days.".formatted(name));
            before = last == null ? before : last;
        }
        typing.ask(comesBack == null || !comesBack.isBefore(departs), "The day of return is before the day of leaving.")
                .refuseIfWrong();
    }

    /** The countries by their letters, in their order. */
    public List<String> countries() {
        return stops.stream().map(JourneyStop::country).toList();
    }

    /** The moment of leaving, or the day; of an hour that comes twice the later one, so that nobody is late for it. */
    When departure() {
        return departsAt == null
                ? When.of(departs)
                : When.of(departs.atTime(departsAt)
                        .atZone(UkTime.ZONE)
                        .withLaterOffsetAtOverlap()
                        .toInstant());
    }

    /** When it was given; of an hour that comes twice the earlier one. */
    Instant givenAt() {
        return UkTime.instant(given);
    }

    /** As the history of the record has it. */
    String words() {
        var lines = stops.stream().map(NotifiedJourney::words).toList();
        return "Leaves %s%s%n%s%nBack: %s %s%nKnown since %s; notified %s, taken by %s at %s%n%s"
                .formatted(
                        UkTime.day(departs),
                        departsAt == null ? "" : ", " + departsAt,
                        String.join("\n", lines),
                        comesBack == null ? "not said" : UkTime.day(comesBack),
                        pointOfReturn,
                        UkTime.day(known),
                        UkTime.words(givenAt()),
                        takenBy,
                        station,
                        note);
    }

    private static String words(JourneyStop stop) {
        return "%s: %s to %s; %s; %s; %s"
                .formatted(
                        new Country(stop.country()).words(),
                        day(stop.arrives()),
                        day(stop.leaves()),
                        stop.point(),
                        stop.carrier(),
                        stop.accommodation());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "not said" : UkTime.day(day);
    }

    /** Never where somebody goes: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "NotifiedJourney[]";
    }
}
