package org.thinkuknow.audit;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The record's rows. There is no way to delete one. */
interface AuditEntryRepository extends Repository<AuditEntry, Long> {

    AuditEntry save(AuditEntry entry);

    List<AuditEntry> findBySubjectOrderById(String subject);

    List<AuditEntry> findBySubjectOrderByIdDesc(String subject, Limit limit);

    List<AuditEntry> findBySubjectAndActInOrderByAtDescIdDesc(String subject, Collection<String> acts, Limit limit);

    List<AuditEntry> findByPlaceIsNullAndIdGreaterThanOrderById(long id, Limit limit);

    Optional<AuditEntry> findFirstByPlaceIsNotNullOrderByPlaceDesc();

    Optional<AuditEntry> findFirstByPlaceGreaterThanOrderByPlace(long place);

    List<AuditEntry> findByPlaceGreaterThanOrderByPlace(long place, Limit limit);
}
