package org.thinkuknow.web;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.thinkuknow.shell.AsksAgain;
import org.thinkuknow.web.ServiceMethods.ServiceMethod;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each step that approves, sends or takes out, or changes how another person gets in, asks for a sign-in of now (decision 0122), or it is
 * written here why not.
 */
@Tag("house")
class GraveStepsTest {

    private static final List<ServiceMethod> GUARDED = ServiceMethods.all().stream()
            .filter(service -> service.guard().isPresent())
            .toList();

    /** What approves, takes out, lets in and shuts out is called so. */
    private static final Pattern NAMES = Pattern.compile(
            "\\w+\\.(publish|approve|agree|confirm|hold|lift|release|export|document|assign|restrict|erase|give|send"
                    + "|end|endOthers|ask|set(Roles|Enabled|Lead|Chair|Of)|add|renew\\w*|make\\w*|letter|let[A-Z]\\w*|refer(ToAll)?"
                    + "|correct|invite|name)|Staff\\.open");

    private static final Map<String, String> NOT_GRAVE = Map.ofEntries(
            Map.entry("AgencyReplies.give", "an agency's answer is put into its case"),
            Map.entry("AskAgain.name", "a question for a class"),
            Map.entry("Assignments.assign", "who works on a case, every few minutes"),
            Map.entry("CalendarFeeds.renew", "one's own visits, and the address before ends"),
            Map.entry("CallFeed.renew", "one's own turns, and the address before ends"),
            Map.entry("CaseReferrals.referToAll", "a child may be in danger: minutes count"),
            Map.entry("CaseTasks.add", "what is to be done in a case"),
            Map.entry("CaseThemes.confirm", "what a case is about"),
            Map.entry("CaseWork.release", "an officer puts a case back into the queue"),
            Map.entry("ClassWords.letThrough", "words of a class"),
            Map.entry("Classes.make", "a class"),
            Map.entry("CodeApps.add", "it asks for a password or a passkey itself"),
            Map.entry("CodeApps.give", "it is itself how somebody shows who they are"),
            Map.entry("DueFeed.renew", "names nobody, and the address before ends"),
            Map.entry("GivenTimes.give", "minutes of a class"),
            Map.entry("HandOver.give", "a case goes to a colleague of the same room"),
            Map.entry("Journeys.correct", "the record keeps both"),
            Map.entry("LaterText.add", "words are added to a record"),
            Map.entry("LeadDecisions.refer", "a child may be in danger: minutes count"),
            Map.entry("LeadTasks.add", "what is to be done in a school"),
            Map.entry("LiveLessons.end", "a lesson"),
            Map.entry("OffenderEntries.correct", "the record keeps both"),
            Map.entry("OffenderVisits.end", "what became of a visit"),
            Map.entry("OwnLessons.publish", "a lesson"),
            Map.entry("OwnPasskeys.add", "it asks for a password or a passkey itself"),
            Map.entry("People.correct", "the record keeps both"),
            Map.entry("People.make", "a card of words in a case"),
            Map.entry("PhoneRemotes.end", "a lesson"),
            Map.entry("Polls.ask", "a lesson"),
            Map.entry("PupilContacts.add", "a line of a child's file"),
            Map.entry("PupilFiles.correct", "the record keeps both"),
            Map.entry("Reaches.setOf", "whoever is on call has to be reached: minutes count"),
            Map.entry("CodesToTell.make", "an agency waits at the telephone: minutes count"),
            Map.entry("Referrals.make", "a child may be in danger: minutes count"),
            Map.entry("Roster.add", "somebody is on call: minutes count"),
            Map.entry(
                    "SchoolAcknowledgement.makeCode",
                    "a school says with it that it has what was told, and nothing opens"),
            Map.entry("SchoolDesk.letter", "its address asks, as of any file"),
            Map.entry("SeatingPlan.letBackIn", "a lesson"),
            Map.entry("SecondReadings.ask", "a colleague of the same school reads, too"),
            Map.entry("StaffInvitations.invite", "a teacher's account, for whoever has the mailbox"),
            Map.entry("StillHere.confirm", "it shuts nobody out"),
            Map.entry("TalkRequests.ask", "somebody asks for a talk"),
            Map.entry("TeachingTogether.invite", "a lesson"),
            Map.entry("TrustDesk.make", "a name without schools or people"),
            Map.entry("UnsentWords.send", "words of one's own that were not sent yet"),
            Map.entry("VisitPapers.letter", "what a school is told of a visit"),
            Map.entry("Visits.confirm", "a visit to a school"),
            Map.entry("Visits.hold", "a visit to a school"),
            Map.entry("WayOutside.send", "a teacher tells the centre, at once"));

    /** Those by which the others were thought of: without them the search has gone blind. */
    private static final Set<String> SOME = Set.of(
            "WantedFiles.publish",
            "PackageDesk.approve",
            "PackageSending.send",
            "Commencing.confirm",
            "Retention.hold",
            "Retention.lift",
            "OffenderRetention.release",
            "Files.export",
            "Files.makeCode",
            "Files.send",
            "SendingFiles.send",
            "SendingFiles.document",
            "CaseRestricting.restrict",
            "CaseRestricting.lift",
            "Staff.open",
            "Staff.setRoles",
            "Staff.setEnabled",
            "SchoolStaff.setLead",
            "OwnPasswords.give",
            "Recoveries.agree",
            "Schools.assign",
            "MySessions.end",
            "MySessions.endOthers",
            "Hosts.add",
            "Hosts.renew",
            "SchoolDesk.makeLetter",
            "StaffInvitations.letLead",
            "PackageSending.correct",
            "PackageSending.renewLink",
            "LeadSettings.name");

    @Test
    void eachAsksAgainOrItIsWrittenWhyNot() {
        var asks = named(asking());
        var others = named(GUARDED.stream().filter(each -> !asks(each)).toList());
        others.removeIf(name -> !NAMES.matcher(name).matches());
        assertThat(asks).containsAll(SOME);
        assertThat(others).containsExactlyInAnyOrderElementsOf(NOT_GRAVE.keySet());
    }

    /** Of two of one name it may not be the shorter one that lets past. */
    @Test
    void noneOfTheSameNameIsLeftOut() {
        var asks = named(asking());
        asks.retainAll(named(GUARDED.stream().filter(each -> !asks(each)).toList()));
        assertThat(asks).isEmpty();
    }

    @Test
    void whatAsksHasAGuardOfRolesToo() {
        assertThat(ServiceMethods.all().stream()
                        .filter(each -> asks(each) && each.guard().isEmpty()))
                .isEmpty();
    }

    private static boolean asks(ServiceMethod service) {
        return service.method().isAnnotationPresent(AsksAgain.class);
    }

    /** Those that ask. */
    static List<ServiceMethod> asking() {
        return GUARDED.stream().filter(GraveStepsTest::asks).toList();
    }

    private static Set<String> named(List<ServiceMethod> services) {
        return services.stream()
                .map(each -> each.bean().getSimpleName() + "." + each.method().getName())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
