package org.thinkuknow.web;

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
class GraveStepsTest {

    private static final List<ServiceMethod> GUARDED = ServiceMethods.all().stream()
            .filter(service -> service.guard().isPresent())
            .toList();

    /** What approves, takes out, lets in and shuts out is called so. */
    private static final Pattern NAMES = Pattern.compile(
            "\\w+\\.(publish|approve|agree|confirm|hold|lift|release|export|document|assign|restrict|erase|give|send"
                    + "|end|endOthers|ask|set(Roles|Enabled|Lead|Chair))|Staff\\.open");

    private static final Map<String, String> NOT_GRAVE = Map.ofEntries(
            Map.entry("AgencyReplies.give", "an agency's answer is put into its case"),
            Map.entry("Assignments.assign", "who works on a case, every few minutes"),
            Map.entry("CaseThemes.confirm", "what a case is about"),
            Map.entry("CaseWork.release", "an officer puts a case back into the queue"),
            Map.entry("CodeApps.give", "it is itself how somebody shows who they are"),
            Map.entry("GivenTimes.give", "minutes of a class"),
            Map.entry("HandOver.give", "a case goes to a colleague of the same room"),
            Map.entry("LiveLessons.end", "a lesson"),
            Map.entry("OffenderVisits.end", "what became of a visit"),
            Map.entry("OwnLessons.publish", "a lesson"),
            Map.entry("PhoneRemotes.end", "a lesson"),
            Map.entry("Polls.ask", "a lesson"),
            Map.entry("SecondReadings.ask", "a colleague of the same school reads, too"),
            Map.entry("StillHere.confirm", "it shuts nobody out"),
            Map.entry("TalkRequests.ask", "somebody asks for a talk"),
            Map.entry("UnsentWords.send", "words of one's own that were not sent yet"),
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
            "MySessions.endOthers");

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
