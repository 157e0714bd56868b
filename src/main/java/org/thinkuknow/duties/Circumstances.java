package org.thinkuknow.duties;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What conditions of rules ask about an event: what was told, and what follows from days and places. */
final class Circumstances {

    /** A sentence's length. */
    static final String TERM = "term";
    /** A condition that something happened, whenever. */
    static final String HAPPENED = "happened";
    /** Where somebody lives who has no home, as notified last. */
    static final String NO_FIXED_HOME = "no-fixed-home";

    /** Which duty a question is about. */
    static final String ASKED = "asked";

    static final String INDEFINITE = "indefinite";
    private static final String FOR_EVER = "999999";
    private static final String NO_HOME = "no-home";
    /** Within so many the first notification is given. */
    private static final int FIRST_DAYS = 3;

    private static final Set<String> PAUSES = Set.of("custody", "hospital", "abroad");
    private static final Set<String> HOMES = Set.of("change-home", NO_HOME);
    private static final String YES = "yes";
    private static final String NO = "no";

    private final Trigger event;
    private final Facts facts;

    Circumstances(Trigger event) {
        this.event = event;
        this.facts = event.facts();
    }

    Optional<String> find(String name) {
        return switch (name) {
            case "known-ahead" -> daysUntilEvent("details-known");
            case "away-days" -> daysAway();
            case "earlier-period-left" -> earlierPeriodLeft();
            case "only-to" -> facts.said("destination").map(event.words()::onlyTo);
            case "open-to-public" -> openToPublic();
            case "return-kept" -> returnKept();
            case NO_FIXED_HOME -> noFixedHome();
            case "age" -> age();
            case "disposal" -> disposal();
            case "supervision" -> supervision();
            case "change" -> changeOfJourney();
            case "within-uk" -> facts.said(name).or(() -> isAbsence() ? Optional.of(YES) : Optional.empty());
            default -> facts.said(name);
        };
    }

    private Optional<String> daysUntilEvent(String kind) {
        return facts.firstDay(kind)
                .map(known ->
                        String.valueOf(ChronoUnit.DAYS.between(known, event.at().day())));
    }

    /** By the calendar: from the 4th to the 7th are three days, and anything beyond the hour of leaving makes them one more. */
    private Optional<String> daysAway() {
        return facts.said("days-away")
                .or(() -> facts.said("nights-away"))
                .or(() -> facts.last("comes-back").map(back -> {
                    var days =
                            ChronoUnit.DAYS.between(event.at().day(), back.at().day());
                    return String.valueOf(days + (isLaterOnTheClock(back.at()) ? 1 : 0));
                }));
    }

    private boolean isLaterOnTheClock(When back) {
        return back.moment() != null
                && event.at().moment() != null
                && back.toString().substring(10).compareTo(event.at().toString().substring(10)) > 0;
    }

    /** How many days that count, the event's among them, an earlier duty still lasts; a pause makes three days longer (s.83(2)(c)). */
    private Optional<String> earlierPeriodLeft() {
        if (facts.isSaid("earlier-period", INDEFINITE) || facts.isSaid("earlier-period-ends", INDEFINITE)) {
            return Optional.of(FOR_EVER);
        }
        var third = new FreeDays(facts.spells(PAUSES)).last(event.at().day(), FIRST_DAYS);
        return facts.last("earlier-period-ends")
                .map(ends -> third.map(day -> FIRST_DAYS
                                + ChronoUnit.DAYS.between(day, ends.at().day()))
                        .orElse(0L))
                .map(String::valueOf);
    }

    private Optional<String> openToPublic() {
        return facts.said("open-to-public")
                .or(() -> facts.said("place").map(place -> event.words().isOpenToPublic(place) ? YES : NO));
    }

    /** Whether the day and the point of the return are those notified last; a point that nobody notified was not kept. */
    private Optional<String> returnKept() {
        return facts.last("return-notified")
                .or(() -> isAbsence() ? facts.last("comes-back") : Optional.empty())
                .map(notified -> notified.at().day().equals(event.at().day())
                                && (isAbsence() || notified.about().equalsIgnoreCase(pointOfReturn()))
                        ? YES
                        : NO);
    }

    /** Whether being away from home is asked about, which is within the United Kingdom. */
    private boolean isAbsence() {
        return facts.said(ASKED).filter(asked -> asked.startsWith("absence")).isPresent();
    }

    private String pointOfReturn() {
        return facts.last("returned").map(Happening::about).orElse("");
    }

    /** By the last notification of a home, or of having none, until the event. */
    private Optional<String> noFixedHome() {
        return facts.of(Happening.NOTICE).stream()
                .filter(each -> each.at().isNotAfter(event.at()) && HOMES.contains(each.about()))
                .reduce((earlier, later) -> later)
                .map(last -> last.about().equals(NO_HOME) ? YES : NO)
                .or(() -> facts.said(NO_FIXED_HOME));
    }

    /** An order that has a length has supervision, unless it is said otherwise. */
    private Optional<String> supervision() {
        return facts.said("supervision")
                .filter(said -> said.equals(YES) || said.equals(NO))
                .or(() -> event.term().map(term -> YES));
    }

    /** Whether a journey was changed after it had been notified, or is asked about as if it were. */
    private Optional<String> changeOfJourney() {
        return !facts.of("change-known").isEmpty() || facts.isSaid(ASKED, "travel-change")
                ? Optional.of(YES)
                : Optional.empty();
    }

    private Optional<String> age() {
        return facts.said("turns-18")
                .map(day -> When.parse(day).day().minusYears(Trigger.ADULT))
                .or(() -> facts.said("age").isPresent() ? Optional.empty() : facts.firstDay("born"))
                .map(born ->
                        String.valueOf(Period.between(born, event.at().day()).getYears()))
                .or(() -> facts.said("age"));
    }

    /** What was told of the kind of the sentence leads; then words that stand beside its length; then what the fact is called. */
    private Optional<String> disposal() {
        return Stream.of("sentence-kind", TERM)
                .flatMap(name -> facts.said(name).stream())
                .flatMap(said -> event.words().isIndefinite(said)
                        ? Stream.of(INDEFINITE)
                        : event.words().disposal(said).stream())
                .findFirst()
                .or(() -> facts.said("disposal"));
    }
}
