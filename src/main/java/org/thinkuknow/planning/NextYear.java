package org.thinkuknow.planning;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A class goes on into the next school year: a new class one year group up, with an empty plan. What was taught stays with the old
 * one (decision 0028).
 */
@Service
@PreAuthorize("hasRole('TEACHER')")
public class NextYear {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final ClassRows rows;
    private final ClassLock lock;
    private final Owners owners;
    private final SchoolCalendar calendar;
    private final Clock clock;

    NextYear(ClassRows rows, ClassLock lock, Owners owners, SchoolCalendar calendar, Clock clock) {
        this.rows = rows;
        this.lock = lock;
        this.owners = owners;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Carries a class into the year after its own, or finds the class that it has become, so that pressing twice makes one.
     *
     * @throws PlanRefused if the teacher has no such class, its year has not begun, its pupils leave school, or the new name is taken
     */
    public SchoolClass carry(String reference) {
        try {
            return lock.with(
                    reference,
                    found -> rows.after(found.reference()).orElseGet(() -> {
                        var wanted = after(found);
                        rows.addAfter(found, Classes.reference("C-"), wanted, owners.me(), clock.instant());
                        return rows.after(found.reference()).orElseThrow(PlanRefused::noClass);
                    }));
        } catch (DuplicateKeyException e) {
            throw new PlanRefused(
                    "Next year has a class of that name already. Give that one or this one another name first.");
        }
    }

    /** Whether a class can be carried on: its year has begun, and it is not the last of school. */
    public boolean canGoOn(SchoolClass of) {
        return hasBegun(of) && of.yearGroup().next().isPresent();
    }

    private NewClass after(SchoolClass found) {
        var group = found.yearGroup()
                .next()
                .orElseThrow(() -> new PlanRefused(
                        "%s is the last year of school, so %s has no class to go on to. Its plan and its map stay here."
                                .formatted(found.yearGroup().title(), found.name())));
        if (!hasBegun(found)) {
            throw new PlanRefused("%s has not begun yet. Carry the class on once it has."
                    .formatted(found.year().title()));
        }
        var band = found.band() == found.yearGroup().band() ? group.band() : found.band();
        return new NewClass(
                nameAfter(found.name(), found.yearGroup(), group),
                group,
                band,
                found.year().next());
    }

    private boolean hasBegun(SchoolClass of) {
        return of.year().start() <= calendar.thisYear().start();
    }

    /** "4 Oaks" becomes "5 Oaks"; a name without the number of its year group stays as it is. */
    static String nameAfter(String name, YearGroup from, YearGroup to) {
        var next = number(to);
        var longer = number(from)
                .flatMap(now -> next.map(then -> name.replaceFirst("(?<!\\d)" + now + "(?!\\d)", then)))
                .orElse(name);
        return longer.length() > NewClass.LONGEST ? name : longer;
    }

    private static Optional<String> number(YearGroup group) {
        return NUMBER.matcher(group.title())
                .results()
                .map(found -> found.group())
                .findFirst();
    }
}
