package org.thinkuknow.web;

import org.thinkuknow.audit.AuditSearch;
import org.thinkuknow.commencement.NewStart;
import org.thinkuknow.duties.Nation;
import org.thinkuknow.offender.Decision;
import org.thinkuknow.offender.Disposal;
import org.thinkuknow.offender.DisposalKind;
import org.thinkuknow.offender.DueList;
import org.thinkuknow.offender.DutyRef;
import org.thinkuknow.offender.EntryKind;
import org.thinkuknow.offender.Flag;
import org.thinkuknow.offender.Identity;
import org.thinkuknow.offender.Management;
import org.thinkuknow.offender.NewEntry;
import org.thinkuknow.offender.NewOffender;
import org.thinkuknow.offender.NewPersonVisit;
import org.thinkuknow.offender.OffenderQuery;
import org.thinkuknow.offender.PersonVisitState;
import org.thinkuknow.offender.ReasonToOpen;
import org.thinkuknow.offender.SeenOffender;
import org.thinkuknow.offender.VisitInterval;
import org.thinkuknow.overseas.Certainty;
import org.thinkuknow.overseas.NewPackage;
import org.thinkuknow.overseas.PackageList;
import org.thinkuknow.overseas.PackageText;
import org.thinkuknow.overseas.RiskBasis;
import org.thinkuknow.overseas.SeenPackage;
import org.thinkuknow.overseas.Subject;
import org.thinkuknow.overseas.Tool;
import org.thinkuknow.oversight.RecordFilter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A value of each type that services about offenders, about forces abroad and about the record take. */
final class AnythingOfOffenders {

    private AnythingOfOffenders() {}

    static Map<Class<?>, Object> all() {
        var all = new HashMap<Class<?>, Object>();
        offenders(all);
        overseas(all);
        AnyJourneys.into(all);
        all.put(RecordFilter.class, RecordFilter.ALL);
        all.put(AuditSearch.Wanted.class, new AuditSearch.Wanted("guards-test", "X-NONE", Set.of(), null, null));
        all.put(AuditSearch.Place.class, new AuditSearch.Place(Instant.EPOCH, 0));
        return all;
    }

    private static void offenders(Map<Class<?>, Object> all) {
        var identity = new Identity("Ann", "Invented", List.of(), LocalDate.EPOCH, List.of(), List.of());
        var caution = new Disposal(DisposalKind.CAUTION, LocalDate.EPOCH, "", "");
        all.put(ReasonToOpen.class, ReasonToOpen.REVIEW);
        all.put(SeenOffender.class, new SeenOffender("X-NONE", 0));
        all.put(Identity.class, identity);
        all.put(Management.class, Management.beginning(caution));
        all.put(NewOffender.class, new NewOffender(Nation.EW, identity, caution, true));
        all.put(NewEntry.class, new NewEntry(Set.of(EntryKind.MOVED), LocalDate.of(2026, 1, 1), null, "", "", ""));
        all.put(OffenderQuery.class, new OffenderQuery("Ann", Optional.empty(), "", "", ReasonToOpen.REVIEW));
        all.put(DutyRef.class, new DutyRef("initial", LocalDate.EPOCH));
        all.put(Decision.class, Decision.EXCUSED);
        all.put(Flag.class, Flag.MISSING);
        all.put(NewPersonVisit.class, new NewPersonVisit(LocalDate.EPOCH, false, "Nobody"));
        all.put(PersonVisitState.class, PersonVisitState.DONE);
        all.put(VisitInterval.class, VisitInterval.YEAR);
        all.put(NewStart.class, new NewStart("none", LocalDate.EPOCH, "SI 2027/1", LocalDate.EPOCH, "Nothing is said"));
        all.put(DueList.class, DueList.OVERDUE);
    }

    private static void overseas(Map<Class<?>, Object> all) {
        all.put(SeenPackage.class, new SeenPackage("X-NONE", 0));
        all.put(PackageText.class, new PackageText(Map.of(), Set.of(), Set.of(), Map.of()));
        all.put(PackageList.class, PackageList.DRAFTS);
        all.put(Map.class, Map.of());
        all.put(
                NewPackage.class,
                new NewPackage(
                        new UUID(0, 0),
                        Tool.GREEN,
                        "",
                        new Subject("Ann Invented", List.of(), null, "", "", "", Certainty.POSSIBLE),
                        List.of(),
                        new RiskBasis("", "", ""),
                        List.of(),
                        "guards-test"));
    }
}
