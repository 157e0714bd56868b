package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.AuditSearch;
import org.thinkuknow.audit.AuditSearch.Wanted;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.shift.Officer;
import org.thinkuknow.triage.CaseChanges.CaseChanged;
import org.thinkuknow.triage.SampleRows.Row;
import org.thinkuknow.triage.SampleSheet.Question;
import org.thinkuknow.triage.SampleSheet.Said;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Closed cases that a supervisor looks at each week: a few by chance, and every one of level one that was closed without a referral.
 * Never one in which she had a hand (decision 0092).
 */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class ClosedSamples {

    private static final Duration WEEK = Duration.ofDays(7);

    /** What nobody was given yet of the gravest is not lost while a supervisor is away. */
    private static final Duration GRAVEST = Duration.ofDays(90);

    private static final Duration SHOWN = Duration.ofDays(56);
    private static final int MOST_LOWERED = 1_000;

    private final SampleRows rows;
    private final HandsInCases hands;
    private final Restrictions restrictions;
    private final CaseRepository cases;
    private final QueueLines lines;
    private final Staff staff;
    private final Audit audit;
    private final AuditSearch record;
    private final ApplicationEventPublisher events;
    private final Setting setting;
    private final Clock clock;

    ClosedSamples(
            SampleRows rows,
            HandsInCases hands,
            Restrictions restrictions,
            CaseRepository cases,
            QueueLines lines,
            Staff staff,
            Audit audit,
            AuditSearch record,
            ApplicationEventPublisher events,
            Setting setting,
            Clock clock) {
        this.rows = rows;
        this.hands = hands;
        this.restrictions = restrictions;
        this.cases = cases;
        this.lines = lines;
        this.staff = staff;
        this.audit = audit;
        this.record = record;
        this.events = events;
        this.setting = setting;
        this.clock = clock;
    }

    /** What the signed-in supervisor has to look at, this week's drawn at the first look; then what she looked at in eight weeks. */
    public List<Sample> mine() {
        var supervisor = Officer.signedIn().username();
        var now = clock.instant();
        if (rows.begin(supervisor, monday(now))) {
            draw(supervisor, now);
        }
        var mine = rows.of(supervisor, now.minus(SHOWN));
        var facts = cases
                .findAllById(mine.stream().map(row -> row.closed().reference()).toList())
                .stream()
                .map(Case::facts)
                .toList();
        var queued = lines.of(facts).stream()
                .collect(Collectors.toMap(line -> line.facts().reference(), Function.identity()));
        var names = staff.namesOf(mine.stream()
                .map(row -> row.closed().by())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return mine.stream()
                .map(row -> sample(
                        row,
                        Objects.requireNonNull(queued.get(row.closed().reference())),
                        names.get(row.closed().by())))
                .toList();
    }

    private static Sample sample(Row row, CaseQueue.QueuedCase queued, @Nullable String closedBy) {
        return new Sample(
                row.id(),
                queued,
                row.closed().at(),
                closedBy,
                row.lookedAt(),
                row.said(),
                row.note(),
                row.read(),
                row.answer());
    }

    private void draw(String supervisor, Instant now) {
        var lowered = record
                .newest(
                        new Wanted(null, null, Set.of("agreed to lower"), now.minus(GRAVEST), null),
                        Optional.empty(),
                        MOST_LOWERED)
                .stream()
                .map(found -> found.line().subject())
                .collect(Collectors.toSet());
        var gravest = rows.gravest(supervisor, now.minus(GRAVEST), lowered).stream()
                .filter(closed -> mayLookAt(closed.reference(), supervisor))
                .toList();
        var some = rows.some(supervisor, now.minus(WEEK), setting.aWeek() * 10).stream()
                .filter(closed -> !gravest.contains(closed))
                .filter(closed -> mayLookAt(closed.reference(), supervisor))
                .limit(Math.max(0, setting.aWeek() - gravest.size()));
        var drawn = Stream.concat(gravest.stream(), some).toList();
        drawn.forEach(closed -> rows.put(closed, supervisor, now));
        audit.record("drew samples", supervisor, drawn.size() + " cases");
    }

    /**
     * Writes down what the supervisor says of a case that she was given. Whoever closed it reads the note on the desk.
     *
     * @throws TriageRefused if it is not hers to look at, if she had a hand in it, or if she has said it already
     */
    public void look(long id, SampleSheet sheet) {
        var supervisor = Officer.signedIn().username();
        var reference = rows.find(id)
                .filter(row -> row.supervisor().equals(supervisor))
                .map(row -> row.closed().reference())
                .orElseThrow(() -> new TriageRefused("This case is not among those that you look at."));
        restrictions.mustBeOpenToMe(reference, "looking at a sample");
        TriageRefused.when(hands.had(reference, supervisor), "You had a hand in this case. Somebody else looks at it.");
        TriageRefused.when(
                !rows.look(id, reference, sheet, clock.instant()), "You have said already what you think of it.");
        audit.record("looked at a sample", reference, sheet.note().isEmpty() ? "" : "with a note");
        events.publishEvent(new CaseChanged(reference));
    }

    /** What was said of each week's looks, of all supervisors together, the latest week first: counts, and nobody's name. */
    @Transactional(readOnly = true)
    public List<WeekOfSamples> weeks() {
        var weeks = rows.lookedAt(clock.instant().minus(SHOWN)).stream()
                .collect(Collectors.groupingBy(
                        row -> monday(Objects.requireNonNull(row.lookedAt())), TreeMap::new, Collectors.toList()));
        return weeks.descendingMap().entrySet().stream()
                .map(week -> new WeekOfSamples(
                        week.getKey(),
                        week.getValue().size(),
                        Stream.of(Question.values())
                                .collect(Collectors.toMap(
                                        Function.identity(), question -> share(week.getValue(), question)))))
                .toList();
    }

    private static Share share(List<Row> looked, Question question) {
        var said = looked.stream().map(row -> row.said().get(question)).toList();
        var right = said.stream().filter(answer -> answer == Said.YES).count();
        var counts = said.stream().filter(answer -> answer != Said.NOT_HERE).count();
        return new Share(Math.toIntExact(right), Math.toIntExact(counts));
    }

    private boolean mayLookAt(String reference, String supervisor) {
        return !hands.had(reference, supervisor) && !restrictions.closedToMe().has(reference);
    }

    private static LocalDate monday(Instant moment) {
        return UkTime.date(moment).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /**
     * A closed case that the signed-in supervisor looks at.
     *
     * @param queued   how it stands now
     * @param closedBy the name of who closed it; null if that is not known, and then nobody reads a note
     * @param lookedAt when she said what she thinks of it, if she has
     * @param read     whether whoever closed it has read the note
     * @param answer   what they answered; empty if nothing
     */
    public record Sample(
            long id,
            CaseQueue.QueuedCase queued,
            Instant closedAt,
            @Nullable String closedBy,
            @Nullable Instant lookedAt,
            Map<Question, Said> said,
            String note,
            boolean read,
            String answer) {
        @Override
        public String toString() {
            return "Sample[" + id + "]";
        }
    }

    /**
     * What was said of the cases that were looked at in a week.
     *
     * @param monday the first day of the week, UK time
     */
    public record WeekOfSamples(LocalDate monday, int looked, Map<Question, Share> shares) {}

    /** In how many of how many cases something was right; where it does not apply is left out. */
    public record Share(int right, int of) {}

    /**
     * Setting {@code thinkuknow.samples.*}.
     *
     * @param aWeek how many closed cases a supervisor is given a week; more only where more of the gravest were closed
     */
    @ConfigurationProperties("thinkuknow.samples")
    record Setting(@DefaultValue("5") int aWeek) {}
}
