package org.thinkuknow.web;

import org.thinkuknow.account.Role;
import org.thinkuknow.web.ServiceMethods.ServiceMethod;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom each guarded service is meant for; a line for a method counts before the one for its class. */
final class GuardedServices {

    private static final Map<String, Set<Role>> MEANT = new LinkedHashMap<>();

    static {
        """
                OFFICER SUPERVISOR | AgencyReplies Arrivals Care CaseWithdrawals CodesToTell Listeners OpenDesks ReferralPreview \
                SavedViews SetAsideMails TalkRequests UnsentWords Withdrawals
                OFFICER SUPERVISOR | AlertRecord Attachments CaseComparing CaseDesk CaseJoining CaseQueue CaseReferrals CaseSearch \
                CaseTasks CaseThemes CaseTies CaseWork ChildSeen HandOver Links NextCase NotForUs Referrals Reports ReportSummaries \
                RisenCases SampleNotes SeveralCases TelephoneReports Welfare
                OFFICER SUPERVISOR | CaseRestricting.of
                SUPERVISOR | CaseRestricting ClosedSamples Care.leavingOut TalkRequests.waiting TalkRequests.hear
                SUPERVISOR | CaseSearch.findByWords Files LastRuns ReportSearch Retention Workload ShiftNow Assignments OpenDesks.now
                TEACHER | AskAgain Polls Classes ClassWords GivenTimes LiveLessons FlaggedWords NextLessons NextYear OwnLessons \
                PlanChanges Plans SeatingPlan Taught TaughtClasses
                TEACHER | PhoneRemotes Rehearsals TaughtLessons Teaching TeachingTogether WrittenInClass YearOfClass
                TEACHER EDUCATOR | Disclosures OwnLog LaterText LookBack
                TEACHER | WayOutside
                EVERYBODY | MySessions
                EDUCATOR SUPERVISOR | Visits Staff.educators VisitTelling.of SchoolAcknowledgement.acknowledgedBy \
                VisitLists VisitPapers VisitsAfter VisitFeedback
                SUPERVISOR | VisitFigures VisitsAfter.wantACall
                EDUCATOR | Visits.plan Visits.planAfter VisitTelling SchoolAcknowledgement Disclosures.saveAtVisit EducatorPapers \
                CalendarFeeds VisitsAfter.say VisitsAfter.said
                OFFENDER_MANAGER SUPERVISOR | WantedFiles WantedLists WantedTips.of WantedTips.count
                OFFENDER_MANAGER | WantedFiles.propose WantedFiles.proposeAnew WantedFiles.change WantedFiles.depict
                SUPERVISOR | WantedFiles.publish
                EDUCATOR SUPERVISOR | SchoolRegister.chooseForce
                SUPERVISOR | SchoolRegister.correctForce
                OFFENDER_MANAGER SUPERVISOR | Offenders OffenderEntries OffenderSearch DutyDecisions DutyLists OffenderPapers \
                OffenderFiles OffenderFlags OffenderRetention OffenderVisits OffenderHandOvers MailToMe Staff.offenderManagers
                OFFICER SUPERVISOR | ReaderPage People IdentifierKeys CaseFinding CasePeople
                SUPERVISOR | Labelling SecondReading
                OFFENDER_MANAGER SUPERVISOR | Commencing
                SUPERVISOR | Commencing.confirm
                OFFENDER_MANAGER SUPERVISOR | Journeys LateJourneys JourneyDesk JourneyLists JourneyChoices OffenderJourneys
                OFFENDER_MANAGER | JourneyChoices.choose
                SUPERVISOR | DutyLists.load OffenderHandOvers.all
                SUPERVISOR | OffenderRetention.hold OffenderRetention.release
                OFFENDER_MANAGER | Offenders.register DueFeed.renew
                OFFENDER_MANAGER SUPERVISOR | OverseasPackages OverseasLists PackageDesk PackageSending
                OFFENDER_MANAGER | OverseasPackages.begin PackageDesk.change PackageDesk.handOver
                SUPERVISOR | PackageDesk.approve PackageDesk.giveBack
                SAFEGUARDING_LEAD | PupilContacts PupilEntries PupilFileMoves PupilFiles PupilRecords PupilSearch ReadableRecords
                SAFEGUARDING_LEAD | ArrivedFiles SendingFiles SchoolStaff StaffInvitations StillHere
                SAFEGUARDING_LEAD HEAD CHAIR | LeadDesk LaterText.addAsLead LaterText.ofAsLead Replies.reply Replies.ofAsLead
                SAFEGUARDING_LEAD HEAD | LeadDesk.page LeadDecisions
                SAFEGUARDING_LEAD | LeadSettings SchoolTerms LeadTasks SecondReadings GovernorFigures
                TEACHER | Replies.read Replies.notRead
                ANALYST SUPERVISOR | StaffFigures
                TRUST_LEAD | TrustNumbers
                ADMIN | TrustDesk SchoolDesk Funnel GovernedSchools Hosts LanguageSwitch Schools Staff Upkeep
                ADMIN SUPERVISOR | Staff.everybody
                SUPERVISOR | AuditSearch RecordDesk RecordPeople RecordWatch
                ADMIN SUPERVISOR | Roster RosterCopy CallFeed.week
                ADMIN SUPERVISOR OFFICER | Roster.week OnCallNow
                OFFICER SUPERVISOR | CallFeed PushDevices Reaches Tellings
                ADMIN | Reaches.everybody Reaches.setOf
                ADMIN SUPERVISOR OFFICER | Staff.officers
                EVERYBODY | GraveSteps OwnPasswords OwnSignIns OwnPasskeys CodeApps OwnIdentities Recoveries.own Recoveries.stopOwn
                ADMIN | OwnPasswords.give Recoveries
                """.lines().map(line -> line.split("\\|")).forEach(line -> Arrays.stream(
                        line[1].strip().split(" "))
                .forEach(name -> MEANT.put(
                        name,
                        Arrays.stream(line[0].strip().split(" "))
                                .flatMap(GuardedServices::roles)
                                .collect(Collectors.toSet()))));
    }

    private GuardedServices() {}

    private static Stream<Role> roles(String word) {
        return word.equals("EVERYBODY") ? Arrays.stream(Role.values()) : Stream.of(Role.valueOf(word));
    }

    /** The line that a method falls under. */
    static Optional<String> lineOf(ServiceMethod service) {
        var whole = service.bean().getSimpleName();
        var one = whole + "." + service.method().getName();
        return MEANT.containsKey(one) ? Optional.of(one) : Optional.of(whole).filter(MEANT::containsKey);
    }

    /** The roles that a method is meant for; none if no line says. */
    static Set<Role> meantFor(ServiceMethod service) {
        return lineOf(service).map(MEANT::get).orElse(Set.of());
    }

    static Set<String> lines() {
        return MEANT.keySet();
    }
}
