package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.School;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a school's leads have to do by a day, about a record or whatever else has a reference ({@link TaskSubjects}). A task is there for
 * those alone who may open what it is about; everything else is answered like a task that does not exist. See decision 0103.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SAFEGUARDING_LEAD')")
public class LeadTasks {

    /** As far ahead as the desk looks, in days. */
    public static final int DAYS_AHEAD = 7;

    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_REASON = 2_000;
    private static final int MOST_YEARS = 2;

    private final LeadTaskRows rows;
    private final List<TaskSubjects> subjects;
    private final LeadAccess access;
    private final LeadOrderRows order;
    private final Staff staff;
    private final Audit audit;
    private final Clock clock;

    LeadTasks(
            LeadTaskRows rows,
            List<TaskSubjects> subjects,
            LeadAccess access,
            LeadOrderRows order,
            Staff staff,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.subjects = subjects;
        this.access = access;
        this.order = order;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The tasks about something, the open ones first.
     *
     * @throws DisclosureRefused if it is not for whoever is signed in
     */
    @Transactional(readOnly = true)
    public List<LeadTask> of(String subject) {
        var about = mine(subject);
        return shown(rows.of(subject), Map.of(subject, about));
    }

    /** Who can be given a task about something: those who may open it, by username with their names. */
    @Transactional(readOnly = true)
    public Map<String, String> people(String subject) {
        return staff.namesOf(Set.copyOf(mine(subject).readers()));
    }

    /** The open tasks of one's own school that are overdue, due today or in the next seven days, by day. */
    @Transactional(readOnly = true)
    public List<LeadTask> soon() {
        var due = access.school()
                .map(School::key)
                .map(school -> rows.dueBy(school, UkTime.today(clock).plusDays(DAYS_AHEAD)))
                .orElse(List.of());
        return shown(due, among(due.stream().map(LeadTaskRows.Row::subject).collect(Collectors.toSet())));
    }

    /**
     * Writes a task down. Sent twice, it is there once.
     *
     * @param sending made by the page
     * @param due     the day, null if none was given
     * @param forWhom the username of whoever does it
     * @throws DisclosureRefused with everything that is missing or wrong, or if the subject is not for whoever is signed in
     */
    public void add(String subject, UUID sending, String words, @Nullable LocalDate due, String forWhom) {
        var about = mine(subject);
        var said = words.strip();
        var today = UkTime.today(clock);
        if (said.isEmpty() || said.codePointCount(0, said.length()) > LONGEST_WORDS) {
            throw new DisclosureRefused(List.of("Please write what is to be done, in at most 500 characters."));
        }
        if (due == null || due.isBefore(today) || due.isAfter(today.plusYears(MOST_YEARS))) {
            throw new DisclosureRefused(List.of("Please choose a day from today to two years from now."));
        }
        if (!about.readers().contains(forWhom)) {
            throw new DisclosureRefused(List.of("Please choose somebody of your school who may open this."));
        }
        if (rows.add(
                new LeadTaskRows.NewTask(
                        subject, about.school(), said, due, forWhom, SignedIn.username(), sending.toString()),
                clock.instant())) {
            audit.record("set a task", subject, "for %s by %s".formatted(forWhom, due));
        }
    }

    /**
     * Says that a task is done. Whoever may open what it is about can say so; of two the first stands.
     *
     * @throws DisclosureRefused if there is no such task for whoever is signed in
     */
    public void done(long id) {
        end(id, LeadTask.End.DONE, "");
    }

    /**
     * Says that a task is not needed any more.
     *
     * @throws DisclosureRefused if no reason is given, or there is no such task for whoever is signed in
     */
    public void notNeeded(long id, String reason) {
        var why = reason.strip();
        if (why.isEmpty() || why.codePointCount(0, why.length()) > LONGEST_REASON) {
            throw new DisclosureRefused(List.of("Please say why it is not needed, in at most 2,000 characters."));
        }
        end(id, LeadTask.End.NOT_NEEDED, why);
    }

    private void end(long id, LeadTask.End as, String reason) {
        var task = rows.find(id)
                .filter(found -> !among(Set.of(found.subject())).isEmpty())
                .orElseThrow(LeadTasks::notYours);
        if (rows.end(task, as, reason, SignedIn.username(), clock.instant())) {
            audit.record(
                    as == LeadTask.End.DONE ? "did a task" : "said a task is not needed", task.subject(), "task " + id);
        }
    }

    private TaskSubject mine(String subject) {
        return among(Set.of(subject)).values().stream().findFirst().orElseThrow(LeadTasks::notYours);
    }

    /** Those of some subjects that whoever is signed in may open. */
    private Map<String, TaskSubject> among(Collection<String> references) {
        var school = access.school().map(School::key).orElse("");
        return subjects.stream()
                .flatMap(each -> each.among(references).stream())
                .filter(subject ->
                        subject.school().equals(school) && subject.readers().contains(SignedIn.username()))
                .collect(Collectors.toMap(TaskSubject::subject, Function.identity(), (one, other) -> one));
    }

    private List<LeadTask> shown(List<LeadTaskRows.Row> found, Map<String, TaskSubject> about) {
        var names = staff.namesOf(found.stream()
                .flatMap(task -> Stream.of(task.forWhom(), task.madeBy(), task.endedBy()))
                .filter(username -> !username.isEmpty())
                .collect(Collectors.toSet()));
        var today = UkTime.today(clock);
        var away = access.school().map(School::key).map(order::of).orElse(List.of()).stream()
                .filter(place -> place.isAway(today))
                .map(LeadOrderRows.Place::username)
                .collect(Collectors.toSet());
        return found.stream()
                .filter(task -> about.containsKey(task.subject()))
                .map(task -> new LeadTask(
                        task.id(),
                        Objects.requireNonNull(about.get(task.subject())),
                        task.words(),
                        task.due(),
                        task.forWhom(),
                        names.getOrDefault(task.forWhom(), ""),
                        away.contains(task.forWhom()),
                        names.getOrDefault(task.madeBy(), ""),
                        task.end(),
                        task.endedAt(),
                        names.getOrDefault(task.endedBy(), ""),
                        task.reason()))
                .toList();
    }

    private static DisclosureRefused notYours() {
        return new DisclosureRefused(List.of("There is no such task at your school."));
    }
}
