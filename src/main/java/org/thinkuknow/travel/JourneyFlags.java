package org.thinkuknow.travel;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.duties.DutyState;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.SomethingWaits;
import org.thinkuknow.offender.JourneyDuty;
import org.thinkuknow.offender.JourneyFacts;
import org.thinkuknow.offender.KeptJourneys;
import org.thinkuknow.offender.ReckonedJourneys;
import org.thinkuknow.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives the register the journeys with which it counts, and writes beside each what followed, for lists: its days, whether it was notified
 * late and nobody has decided about an excuse, and whether an order forbids one of its countries (decision 0068).
 */
@Component
class JourneyFlags implements KeptJourneys {

    static final String FORBIDDEN = "a look at a journey that an order may forbid";

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final NoticeRows notices;
    private final Vault vault;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    JourneyFlags(
            JdbcClient database,
            JdbcTemplate batches,
            NoticeRows notices,
            Vault vault,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.batches = batches;
        this.notices = notices;
        this.vault = vault;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What stands beside a journey. */
    private record Flags(String manager, LocalDate departs, LocalDate backBy, boolean late, boolean banned) {}

    private record Kept(String reference, String offender, JourneyState state, byte @Nullable [] back) {}

    @Override
    public Map<String, List<JourneyFacts>> of(Collection<String> offenders) {
        var kept = database.sql("""
                select reference, offender, state, back from travel_journey
                where offender in (:offenders) and state <> 'CALLED_OFF' order by departs_on, reference""")
                .param("offenders", offenders)
                .query((row, number) -> new Kept(
                        row.getString("reference"),
                        row.getString("offender"),
                        JourneyState.valueOf(row.getString("state")),
                        row.getBytes("back")))
                .list();
        var told = notices.counting(kept.stream().map(Kept::reference).toList());
        var found = new HashMap<String, List<JourneyFacts>>();
        kept.forEach(each -> found.computeIfAbsent(each.offender(), first -> new ArrayList<>())
                .add(facts(each, told.getOrDefault(each.reference(), List.of()))));
        return found;
    }

    private JourneyFacts facts(Kept kept, List<EnteredNotice> told) {
        var back = kept.back();
        return new JourneyFacts(
                kept.reference(),
                told.stream().map(EnteredNotice::facts).toList(),
                back == null
                        ? null
                        : json.readValue(vault.open(back, kept.reference()), JourneyBack.class)
                                .facts(),
                kept.state() == JourneyState.NOT_BACK);
    }

    @Override
    public void reckoned(List<ReckonedJourneys> people) {
        var references = people.stream()
                .flatMap(person -> person.journeys().stream().map(JourneyFacts::journey))
                .toList();
        if (references.isEmpty()) {
            return;
        }
        var before = flags(references);
        var undecided = undecided(references);
        var changed = new ArrayList<Object[]>();
        for (var person : people) {
            for (var journey : person.journeys()) {
                var was = before.get(journey.journey());
                var is = flags(person, journey, undecided.getOrDefault(journey.journey(), Set.of()));
                if (!is.equals(was)) {
                    changed.add(new Object[] {
                        is.manager(), is.departs(), is.backBy(), is.late(), is.banned(), journey.journey()
                    });
                    if (is.banned() && (was == null || !was.banned())) {
                        alert(journey.journey());
                    }
                }
            }
        }
        if (!changed.isEmpty()) {
            batches.batchUpdate(
                    "update travel_journey set manager = ?, departs_on = ?, back_by = ?, late = ?, banned = ? where reference = ?",
                    changed);
        }
    }

    private Map<String, Flags> flags(List<String> references) {
        var found = new HashMap<String, Flags>();
        database.sql("""
                select reference, manager, departs_on, back_by, late, banned from travel_journey
                where reference in (:references)""").param("references", references).query(row -> {
            found.put(
                    row.getString("reference"),
                    new Flags(
                            row.getString("manager"),
                            row.getObject("departs_on", LocalDate.class),
                            row.getObject("back_by", LocalDate.class),
                            row.getBoolean("late"),
                            row.getBoolean("banned")));
        });
        return found;
    }

    /** When the notifications were given about whose delay nobody has decided. */
    private Map<String, Set<Instant>> undecided(List<String> references) {
        return notices.counting(references).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .filter(notice -> notice.excuse() == null)
                                .map(EnteredNotice::givenAt)
                                .collect(Collectors.toSet())));
    }

    private Flags flags(ReckonedJourneys person, JourneyFacts journey, Set<Instant> undecided) {
        var latest = journey.latest();
        return new Flags(
                person.manager(),
                latest.departs().day(),
                backBy(journey),
                person.duties().stream()
                        .filter(duty -> duty.journey().equals(journey.journey()))
                        .anyMatch(duty -> isLate(duty) && undecided.contains(duty.notice())),
                isForbidden(person, journey));
    }

    /** Whoever is said not to be back is late for it, whatever was notified. */
    private LocalDate backBy(JourneyFacts journey) {
        var latest = journey.latest();
        var notified = Journey.backBy(latest.comesBack());
        return journey.isNotBack() && !notified.isBefore(UkTime.today(clock))
                ? latest.departs().day().minusDays(1)
                : notified;
    }

    /** Whether a notification that was given came after the last day by any reading. */
    static boolean isLate(JourneyDuty duty) {
        return duty.duty().state() == DutyState.COMPLIED_LATE
                && !duty.duty().rule().startsWith("travel-return");
    }

    private static boolean isForbidden(ReckonedJourneys person, JourneyFacts journey) {
        var latest = journey.latest();
        return latest.countries().stream()
                .anyMatch(country -> person.orders().stream()
                        .anyMatch(order ->
                                order.forbids(country, latest.departs().day(), Journey.backBy(latest.comesBack()))));
    }

    /** It says a reference and nothing of anybody. */
    private void alert(String journey) {
        var now = clock.instant();
        audit.recordAs(Audit.SYSTEM, "noticed", journey, "an order forbids a country of this journey");
        events.publishEvent(new SomethingWaits(journey, FORBIDDEN, EscalationTier.SUPERVISOR, now, false, now));
    }

    @Override
    public long notBack(Optional<String> manager, LocalDate today) {
        return database.sql("select count(*) from travel_journey where ended = 0 and back_by < :today"
                        + manager.map(own -> " and manager = :manager").orElse(""))
                .param("today", today)
                .param("manager", manager.orElse(""))
                .query(Long.class)
                .single();
    }
}
