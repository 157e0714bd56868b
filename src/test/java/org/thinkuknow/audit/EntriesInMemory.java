package org.thinkuknow.audit;

import org.springframework.data.domain.Limit;
import org.springframework.test.util.ReflectionTestUtils;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The record without a database: numbers its entries as they are saved, and finds them as the table would. */
final class EntriesInMemory implements AuditEntryRepository {

    private final List<AuditEntry> all = new ArrayList<>();

    @Override
    public AuditEntry save(AuditEntry entry) {
        all.add(entry);
        ReflectionTestUtils.setField(entry, "id", (long) all.size());
        return entry;
    }

    /** Somebody who can write to the table puts an entry there as it is. */
    void put(AuditEntry entry) {
        all.add(entry);
    }

    /** Somebody who can write to the table takes an entry out. */
    void take(AuditEntry entry) {
        all.remove(entry);
    }

    @Override
    public List<AuditEntry> findBySubjectOrderById(String subject) {
        return those(entry -> entry.recorded().subject().equals(subject)).toList();
    }

    @Override
    public List<AuditEntry> findBySubjectOrderByIdDesc(String subject, Limit limit) {
        return findBySubjectOrderById(subject).reversed().stream()
                .limit(limit.max())
                .toList();
    }

    @Override
    public List<AuditEntry> findBySubjectAndActInOrderByAtDescIdDesc(
            String subject, Collection<String> acts, Limit limit) {
        return findBySubjectOrderByIdDesc(subject, Limit.of(Integer.MAX_VALUE)).stream()
                .filter(entry -> acts.contains(entry.recorded().act()))
                .limit(limit.max())
                .toList();
    }

    @Override
    public List<AuditEntry> findByPlaceIsNullAndIdGreaterThanOrderById(long id, Limit limit) {
        return those(entry -> !isLinked(entry) && entry.id() > id)
                .limit(limit.max())
                .toList();
    }

    @Override
    public Optional<AuditEntry> findFirstByPlaceIsNotNullOrderByPlaceDesc() {
        return those(EntriesInMemory::isLinked).max(Comparator.comparing(AuditEntry::place));
    }

    @Override
    public Optional<AuditEntry> findFirstByPlaceGreaterThanOrderByPlace(long place) {
        return findByPlaceGreaterThanOrderByPlace(place, Limit.of(1)).stream().findFirst();
    }

    @Override
    public List<AuditEntry> findByPlaceGreaterThanOrderByPlace(long place, Limit limit) {
        return those(entry -> isLinked(entry) && entry.place() > place)
                .sorted(Comparator.comparing(AuditEntry::place))
                .limit(limit.max())
                .toList();
    }

    private Stream<AuditEntry> those(Predicate<AuditEntry> wanted) {
        return all.stream().filter(wanted);
    }

    private static boolean isLinked(AuditEntry entry) {
        return entry.place() > 0;
    }
}
