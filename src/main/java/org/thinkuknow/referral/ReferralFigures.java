package org.thinkuknow.referral;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.figures.Dimension;
import org.thinkuknow.figures.Fact;
import org.thinkuknow.figures.FactKind;
import org.thinkuknow.figures.FactSource;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.geography.Geography;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** What is counted of referrals: each once, by the police force or the authority that was asked. */
@Component
class ReferralFigures implements FactSource {

    static final String NAME = "referral";
    private static final int AT_ONCE = 5_000;
    private static final String COUNTED = "select case_reference, agency, agency_code, made_at "
            + "from triage_referral where agency in ('POLICE', 'CHILDREN_SERVICES') and ";

    private final JdbcClient database;
    private final ObjectProvider<Geography> geography;

    ReferralFigures(JdbcClient database, ObjectProvider<Geography> geography) {
        this.database = database;
        this.geography = geography;
    }

    /** A referral as it is counted, and whose it is. */
    private record CountedReferral(String caseReference, Fact fact) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<Dimension, Map<String, String>> values() {
        return Map.of(
                Dimension.FORCE, names(geography.getObject().policeForces()),
                Dimension.AUTHORITY, names(geography.getObject().childrenServices()));
    }

    private static Map<String, String> names(List<Agency> agencies) {
        var names = new LinkedHashMap<String, String>();
        agencies.forEach(agency -> names.put(agency.code(), agency.name()));
        return names;
    }

    @Override
    public List<Fact> of(String reference) {
        return database.sql(COUNTED + "case_reference = ?")
                .param(reference)
                .query((row, number) -> counted(row).fact())
                .list();
    }

    @Override
    public void all(BiConsumer<String, List<Fact>> each) {
        var after = "";
        while (true) {
            var some = database.sql("select distinct case_reference from triage_referral where case_reference > ? "
                            + "order by case_reference limit " + AT_ONCE)
                    .param(after)
                    .query(String.class)
                    .list();
            if (some.isEmpty()) {
                return;
            }
            ofAll(some).forEach(each);
            after = some.getLast();
        }
    }

    private Map<String, List<Fact>> ofAll(List<String> references) {
        return database
                .sql(COUNTED + "case_reference in (:references)")
                .param("references", references)
                .query((row, number) -> counted(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        CountedReferral::caseReference,
                        TreeMap::new,
                        Collectors.mapping(CountedReferral::fact, Collectors.toList())));
    }

    private static CountedReferral counted(ResultSet row) throws SQLException {
        var asked = Agency.Kind.valueOf(row.getString("agency")) == Agency.Kind.POLICE
                ? Dimension.FORCE
                : Dimension.AUTHORITY;
        return new CountedReferral(
                row.getString("case_reference"),
                Fact.of(FactKind.REFERRAL, UkTime.date(UtcColumns.instant(row, "made_at")))
                        .with(asked, row.getString("agency_code")));
    }
}
