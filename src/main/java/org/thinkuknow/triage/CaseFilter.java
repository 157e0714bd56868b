package org.thinkuknow.triage;

import jakarta.persistence.EntityManager;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.referral.ReferredTo;
import org.thinkuknow.report.TypedReference;
import org.thinkuknow.triage.CaseSearch.CaseQuery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a search asks of a case's row, as a condition and its values; the latest case comes first. */
final class CaseFilter {

    private final StringBuilder condition = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    CaseFilter(CaseQuery wanted) {
        if (wanted.reference().isBlank()) {
            add("c.received_at >= :from", "from", beginning(wanted.from()));
            add("c.received_at < :until", "until", beginning(wanted.to().plusDays(1)));
        } else {
            add("c.reference like :reference", "reference", beginningOf(wanted.reference()) + "%");
        }
        if (wanted.level() != null) {
            add("c.urgency = :urgency", "urgency", wanted.level().ordinal() + 1);
        }
        if (wanted.state() != null) {
            add("c.state = :state", "state", wanted.state().name());
        }
        if (!wanted.owner().isBlank()) {
            add("c.owner = :owner", "owner", wanted.owner().strip());
        }
        if (!wanted.agency().isBlank()) {
            add(ReferredTo.condition("c.reference", "agency"), "agency", "%" + plain(wanted.agency()) + "%");
        }
    }

    /** The latest cases that fit. */
    @SuppressWarnings("unchecked")
    List<Case> cases(EntityManager database, int most) {
        return list(database, "select c.*", most, Case.class);
    }

    /** Their references alone. */
    @SuppressWarnings("unchecked")
    List<String> references(EntityManager database, int most) {
        return list(database, "select c.reference", most, String.class);
    }

    @SuppressWarnings("rawtypes")
    private List list(EntityManager database, String select, int most, Class<?> type) {
        var query = database.createNativeQuery(
                select + " from triage_case c where " + condition + " order by c.received_at desc limit " + most, type);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private void add(String part, String name, Object value) {
        condition.append(condition.isEmpty() ? "" : " and ").append(part);
        values.put(name, value);
    }

    /** A sign of the query language is a sign like any other. */
    private static String plain(String text) {
        return text.strip().replaceAll("[|%_]", "|$0");
    }

    /** No reference has another sign, so with one nothing is found. */
    private static String beginningOf(String reference) {
        return TypedReference.beginning(reference).replaceAll("[^A-Z0-9-]", "?");
    }

    private static Instant beginning(LocalDate day) {
        return UkTime.instant(day.atStartOfDay());
    }
}
