package org.thinkuknow.triage;

import jakarta.persistence.EntityManager;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;

/** Finds cases, open and closed, by what is known about them. */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class CaseSearch {

    /** As many as are shown; whoever needs more narrows the search. */
    public static final int MOST = 100;

    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final String REFERRED = """
            exists (select 1 from triage_referral r where r.case_reference = c.reference and r.agency_name like :agency escape '|')""";

    private final EntityManager database;
    private final Staff staff;

    CaseSearch(EntityManager database, Staff staff) {
        this.database = database;
        this.staff = staff;
    }

    /** The cases that fit, the latest first; {@link #MOST} at most. */
    @SuppressWarnings("unchecked")
    @Transactional(readOnly = true)
    public List<QueuedCase> find(CaseQuery wanted) {
        var values = new HashMap<String, Object>();
        var sql = new StringBuilder("select * from triage_case c where c.received_at >= :from and c.received_at < :until");
        values.put("from", beginning(wanted.from()));
        values.put("until", beginning(wanted.to().plusDays(1)));
        if (wanted.level() != null) {
            sql.append(" and c.urgency = :urgency");
            values.put("urgency", wanted.level().ordinal() + 1);
        }
        if (wanted.state() != null) {
            sql.append(" and c.state = :state");
            values.put("state", wanted.state().name());
        }
        if (!wanted.owner().isBlank()) {
            sql.append(" and c.owner = :owner");
            values.put("owner", wanted.owner().strip());
        }
        if (!wanted.agency().isBlank()) {
            sql.append(" and ").append(REFERRED);
            values.put("agency", "%" + wanted.agency().strip().replaceAll("[|%_]", "|$0") + "%");
        }
        var query = database.createNativeQuery(sql + " order by c.received_at desc limit " + MOST, Case.class);
        values.forEach(query::setParameter);
        return ((List<Case>) query.getResultList()).stream().map(Case::facts)
                .map(facts -> new QueuedCase(facts, null, facts.owner() == null ? null : staff.nameOf(facts.owner()))).toList();
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(HERE).toInstant();
    }
}
