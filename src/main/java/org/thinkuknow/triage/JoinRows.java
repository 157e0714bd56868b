package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.triage.CaseFacts.Seen;
import org.thinkuknow.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The rows of how cases stood before they were merged, sealed for the one that was merged. */
@Component
class JoinRows {

    private final JdbcClient database;
    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder().build();

    JoinRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Keeps how a case stood; what was kept of it before is forgotten. */
    void keep(Join join) {
        database.sql("""
                insert into triage_join (part, lead_case, stood) values (?, ?, ?)
                on duplicate key update stood = values(stood)""")
                .params(join.part(), join.lead(), vault.seal(json.writeValueAsString(join), join.part()))
                .update();
    }

    /** What is merged into a case and was kept, in the order of merging. */
    List<Join> of(String lead) {
        return database.sql("select part, stood from triage_join where lead_case = ? order by id")
                .param(lead)
                .query((row, number) ->
                        json.readValue(vault.open(row.getBytes("stood"), row.getString("part")), Join.class))
                .list();
    }

    /** Forgets one, once it is split. */
    void delete(String part) {
        database.sql("delete from triage_join where part = ?").param(part).update();
    }

    /** @return how many there were with the case on either side */
    int erase(String reference) {
        return database.sql("delete from triage_join where part = ?")
                        .param(reference)
                        .update()
                + database.sql("delete from triage_join where lead_case = ?")
                        .param(reference)
                        .update();
    }

    /**
     * Two cases that became one matter.
     *
     * @param before how the leading one stood
     * @param after  how it stood once they were merged
     * @param own    how the one that was merged stood
     */
    record Join(String part, String lead, Stood before, Stood after, Stood own) {

        @Override
        public String toString() {
            return "Join[" + part + ", " + lead + "]";
        }
    }

    /**
     * How a case stood at one moment.
     *
     * @param second what a second officer was asked
     * @param twin   whether somebody said that it was sent twice
     */
    record Stood(
            CaseState state,
            @Nullable String owner,
            @Nullable Instant claimedAt,
            Instant clocksFrom,
            @Nullable Instant wroteAt,
            @Nullable Seen seen,
            Judgement.Kept judged,
            SecondOfficerRequest.Kept second,
            MergeLink.AskedTwin twin) {

        static Stood of(Case found) {
            var facts = found.facts();
            var times = facts.times();
            return new Stood(
                    facts.standing().state(),
                    facts.standing().owner(),
                    times.claimedAt(),
                    times.clocksFrom(),
                    times.wroteAt(),
                    times.seen(),
                    found.judgement().kept(),
                    found.secondOfficer().kept(),
                    found.mergeLink().askedTwin());
        }

        /** Whether nothing was decided or told between two moments. */
        boolean isJudgedAs(Stood other) {
            return judged.equals(other.judged)
                    && clocksFrom.equals(other.clocksFrom)
                    && Objects.equals(wroteAt, other.wroteAt);
        }

        Stood with(Judgement.Kept other) {
            return new Stood(state, owner, claimedAt, clocksFrom, wroteAt, seen, other, second, twin);
        }

        @Override
        public String toString() {
            return "Stood[" + state + "]";
        }
    }
}
