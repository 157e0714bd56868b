package org.thinkuknow;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.database.UtcColumns;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.thinkuknow.ArchitectureTest.CODE;
import static org.thinkuknow.ArchitectureTest.ROOT;

/** Two kinds of time, each in one class: what people read, and what columns hold. */
@Tag("house")
class TimesTest {

    @Test
    void whatPeopleReadIsInOneZone() {
        noClasses()
                .that(not(equivalentTo(UkTime.class)))
                .should()
                .callMethod(ZoneId.class, "of", String.class)
                .because("UkTime has the zone, and the forms in which days and times are written")
                .check(CODE);
    }

    /** Others may need UTC for what is no column: counted months, days of figures, the name of a file, a calendar for others. */
    @Test
    void aColumnsMomentIsReadAndWrittenInOnePlace() {
        noClasses()
                .that(not(equivalentTo(UtcColumns.class)))
                .and(not(describe(
                        "no column",
                        type -> Set.of(
                                        ROOT + ".retention.RetentionRules$Rule",
                                        ROOT + ".retention.DueReports",
                                        ROOT + ".results.SchoolTerm",
                                        ROOT + ".partner.FunnelCounter",
                                        ROOT + ".printing.IcsText",
                                        ROOT + ".overseas.MispEvent",
                                        ROOT + ".overseas.StixBundle",
                                        ROOT + ".vault.KeyFile")
                                .contains(type.getName()))))
                .should()
                .accessField(ZoneOffset.class, "UTC")
                .check(CODE);
    }
}
