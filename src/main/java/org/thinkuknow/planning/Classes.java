package org.thinkuknow.planning;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** A teacher's classes: those of her school, which colleagues share, or hers alone if she belongs to none. */
@Service
@PreAuthorize("hasRole('TEACHER')")
public class Classes {

    private final ClassRows rows;
    private final ClassLock lock;
    private final Owners owners;
    private final Clock clock;

    Classes(ClassRows rows, ClassLock lock, Owners owners, Clock clock) {
        this.rows = rows;
        this.lock = lock;
        this.owners = owners;
        this.clock = clock;
    }

    /** The classes of a year, by name. */
    public List<SchoolClass> mine(SchoolYear year) {
        return rows.of(owners.mine(), year);
    }

    /**
     * Makes a class, or finds it if it is there just so, so that pressing twice makes one.
     *
     * @throws PlanRefused if there is another of that name
     */
    public SchoolClass make(NewClass wanted) {
        var owner = owners.forNew();
        try {
            rows.add(reference("C-"), owner, wanted, owners.me(), clock.instant());
        } catch (DuplicateKeyException e) {
            return rows.named(wanted.name(), owner, wanted.year())
                    .filter(there -> there.yearGroup().equals(wanted.yearGroup()) && there.band() == wanted.band())
                    .orElseThrow(() -> new PlanRefused(
                            ("There is a class %s in %s already, with other pupils' ages. Choose it from the list, or give yours "
                                            + "another name.")
                                    .formatted(wanted.name(), wanted.year().title())));
        }
        return rows.named(wanted.name(), owner, wanted.year()).orElseThrow(PlanRefused::noClass);
    }

    /**
     * Gives a class another name, for every colleague who has it.
     *
     * @throws PlanRefused if the teacher has no such class, the name will not do, or another class has it
     */
    public SchoolClass rename(String reference, String name) {
        try {
            return lock.with(reference, found -> {
                var wanted = new NewClass(name, found.yearGroup(), found.band(), found.year());
                rows.rename(found.reference(), wanted.name());
                return found.named(wanted.name());
            });
        } catch (DuplicateKeyException e) {
            throw new PlanRefused("There is a class of that name already. Please give this one another name.");
        }
    }

    /**
     * Takes a class away with its whole plan.
     *
     * @throws PlanRefused if the teacher has no such class
     */
    public void remove(String reference) {
        lock.with(reference, found -> {
            rows.remove(found.reference());
            return found;
        });
    }

    static String reference(String kind) {
        return kind + UUID.randomUUID().toString().substring(0, 18);
    }
}
