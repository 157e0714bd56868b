package org.thinkuknow.offender;

import org.springframework.stereotype.Component;
import org.thinkuknow.duties.Duties;
import org.thinkuknow.duties.Duty;
import org.thinkuknow.duties.Facts;
import org.thinkuknow.duties.Nation;
import org.thinkuknow.duties.When;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Works out what follows from what is known of somebody; the order in which it was entered does not matter (decision 0065). */
@Component
class Reckoner {

    private final Duties duties;

    Reckoner(Duties duties) {
        this.duties = duties;
    }

    Reckoning of(Nation nation, OffenderText text, Known known, LocalDate today) {
        var each = text.management().disposals().stream()
                .map(disposal -> of(nation, disposal, text.identity().born()))
                .toList();
        var period = latest(each);
        var entries = known.entries(today);
        var nations = Episodes.nations(nation, entries);
        var found = new ArrayList<Duty>();
        var journeys = new ArrayList<JourneyDuty>();
        for (var place = 0; place < nations.size(); place++) {
            var from = nations.get(place).from();
            var until = place + 1 < nations.size() ? nations.get(place + 1).from() : LocalDate.MAX;
            var facts = facts(nations.get(place).nation(), text, entries, period, each, today);
            var law = new JourneyLaw(duties, facts, today);
            reckoned(facts, entries, today).stream()
                    .filter(duty -> isWithin(duty.from(), from, until))
                    .forEach(found::add);
            known.journeys().stream()
                    .filter(journey -> isWithin(journey.notices().getFirst().departs(), from, until))
                    .flatMap(journey -> law.of(journey).stream())
                    .forEach(journeys::add);
        }
        var now = facts(nations.getLast().nation(), text, entries, period, each, today);
        var all = Stream.concat(found.stream(), journeys.stream().map(JourneyDuty::duty));
        return new Reckoning(each(all), period, duties.reviews(now), journeys);
    }

    private static boolean isWithin(When moment, LocalDate from, LocalDate until) {
        return !moment.day().isBefore(from) && moment.day().isBefore(until);
    }

    private static Facts facts(
            Nation nation,
            OffenderText text,
            List<KnownEntry> known,
            NotificationPeriod period,
            List<NotificationPeriod> each,
            LocalDate today) {
        return new LawFacts(nation, text, known).all(period, each, today);
    }

    /** Under one nation's law; what happened under another's is left out by its day. */
    private List<Duty> reckoned(Facts facts, List<KnownEntry> known, LocalDate today) {
        var all = new ArrayList<>(duties.of(facts, today));
        for (var episode : new Episodes(known).with(facts)) {
            duties.of(episode.facts(), today).stream()
                    .filter(duty -> episode.asks(duty.rule()))
                    .forEach(all::add);
        }
        return all;
    }

    /**
     * One notification may answer several duties; what it begins, such as the next year, is one duty. So are two changes of a journey,
     * and the one that was late does not go under.
     */
    private static List<Duty> each(Stream<Duty> all) {
        var each = new LinkedHashMap<DutyRef, Duty>();
        all.sorted(Comparator.comparing(Reckoner::last))
                .forEach(duty -> each.merge(DutyRef.of(duty), duty, JourneyLaw::graver));
        return each.values().stream()
                .sorted(Comparator.comparing(Reckoner::last))
                .toList();
    }

    private static When last(Duty duty) {
        var due = duty.outer() == null ? duty.due() : duty.outer();
        return due == null ? When.of(LocalDate.MAX) : due;
    }

    /** How long one sentence or caution lasts. */
    NotificationPeriod of(Nation nation, Disposal disposal, LocalDate born) {
        return period(duties.lengths(LawFacts.ofLength(nation, disposal, born)));
    }

    private static NotificationPeriod latest(List<NotificationPeriod> each) {
        return period(each.stream().flatMap(period -> period.lengths().stream()).toList());
    }

    private static NotificationPeriod period(List<Duty> lengths) {
        var isWithoutEnd = lengths.stream().anyMatch(length -> length.due() == null);
        var ends = lengths.stream()
                .map(Duty::due)
                .filter(Objects::nonNull)
                .map(due -> due.day())
                .max(Comparator.naturalOrder());
        return new NotificationPeriod(lengths, isWithoutEnd ? null : ends.orElse(null), isWithoutEnd);
    }
}
