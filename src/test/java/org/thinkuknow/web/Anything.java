package org.thinkuknow.web;

import org.mockito.Mockito;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.thinkuknow.account.Membership;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.ProvenIdentity;
import org.thinkuknow.account.Role;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.disclosure.DeskQuery;
import org.thinkuknow.disclosure.DisclosureText;
import org.thinkuknow.disclosure.KeptDisclosure;
import org.thinkuknow.disclosure.SchoolYear;
import org.thinkuknow.disclosure.Stage;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.labelling.NewExample;
import org.thinkuknow.labelling.ReaderPage.ExampleQuery;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.NewTurn;
import org.thinkuknow.notification.Reach;
import org.thinkuknow.notification.Telling;
import org.thinkuknow.onboarding.Invitee;
import org.thinkuknow.outreach.AcknowledgedAs;
import org.thinkuknow.outreach.Arrangements;
import org.thinkuknow.outreach.EducatorPaper;
import org.thinkuknow.outreach.EducatorWelfare;
import org.thinkuknow.outreach.NewVisit;
import org.thinkuknow.outreach.SchoolOfVisit;
import org.thinkuknow.outreach.Seen;
import org.thinkuknow.partner.NewHost;
import org.thinkuknow.people.CardText;
import org.thinkuknow.people.PersonRole;
import org.thinkuknow.reader.Example.Urgency;
import org.thinkuknow.referral.LawfulBasis;
import org.thinkuknow.referral.NewReferral;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.report.SearchedWords;
import org.thinkuknow.retention.ExportReason;
import org.thinkuknow.statistics.Period;
import org.thinkuknow.triage.BoardChoice;
import org.thinkuknow.triage.CaseQueue.QueueFilter;
import org.thinkuknow.triage.CaseSearch.CaseQuery;
import org.thinkuknow.triage.Closing;
import org.thinkuknow.triage.Closing.Outcome;
import org.thinkuknow.triage.HandOver.HandedOver;
import org.thinkuknow.triage.HandOverSheet;
import org.thinkuknow.triage.SampleSheet;
import org.thinkuknow.triage.SearchReason;
import org.thinkuknow.triage.TelephoneCall;
import org.thinkuknow.triage.TelephoneCall.Caller;
import org.thinkuknow.trusts.TrustYear;
import org.thinkuknow.wanted.Photo;
import org.thinkuknow.wanted.SeenFile;
import org.thinkuknow.wanted.WantedState;
import org.thinkuknow.wanted.WantedText;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A value of each type that the guarded services take: what it is does not matter, as the guard stands before it. */
final class Anything {

    private static final Map<Class<?>, Object> ANYTHING = new HashMap<>(Map.of(
            String.class,
            "X-NONE",
            int.class,
            0,
            Level.class,
            Level.NONE,
            boolean.class,
            true,
            List.class,
            List.of(),
            Agency.class,
            new Agency(Agency.Kind.POLICE, "kent", "Kent Police"),
            ReplyText.class,
            new ReplyText("Hello"),
            DisclosureText.class,
            DisclosureText.empty(LocalDate.EPOCH, LocalTime.NOON),
            NewAccount.class,
            new NewAccount("guards-test", "Guards Test", "three words here", Set.of(Role.ANALYST))));

    static {
        ANYTHING.put(long.class, 0L);
        ANYTHING.put(Invitee.class, new Invitee("Ada Tester", "ada@school.example"));
        ANYTHING.put(
                KeptDisclosure.class,
                new KeptDisclosure(
                        "",
                        Instant.EPOCH,
                        Instant.EPOCH,
                        null,
                        null,
                        null,
                        DisclosureText.empty(LocalDate.EPOCH, LocalTime.NOON)));
        ANYTHING.put(
                FiledReport.class,
                new FiledReport(
                        "X-NONE",
                        Door.FORM,
                        Instant.EPOCH,
                        Dangers.UNSAID,
                        ReportStatus.RECEIVED,
                        Map.of(),
                        List.of()));
        ANYTHING.put(
                DeskQuery.class,
                new DeskQuery(Stage.WAITING, null, "", false, new SchoolYear(2026), "", DeskQuery.STEP));
        ANYTHING.put(SchoolYear.class, new SchoolYear(2026));
        ANYTHING.put(TrustYear.class, new TrustYear(2025, LocalDate.of(2026, 7, 31)));
        ANYTHING.put(Membership.class, Membership.of("demo-analyst", "", "", ""));
        ANYTHING.put(
                SampleSheet.class,
                new SampleSheet(
                        Stream.of(SampleSheet.Question.values())
                                .collect(Collectors.toMap(Function.identity(), asked -> SampleSheet.Said.values()[0])),
                        ""));
        ANYTHING.put(ExportReason.class, ExportReason.REVIEW);
        ANYTHING.put(QueueFilter.class, QueueFilter.ALL);
        ANYTHING.put(CaseQuery.class, new CaseQuery(LocalDate.EPOCH, LocalDate.EPOCH, null, null, "", "", ""));
        ANYTHING.put(SearchedWords.class, new SearchedWords("anything", "to see who is let in"));
        ANYTHING.put(
                NewTurn.class,
                new NewTurn("demo-officer", EscalationTier.OFFICER, Instant.EPOCH, Instant.EPOCH.plusSeconds(1)));
        ANYTHING.put(Reach.class, new Reach("guards@centre.example", ""));
        ANYTHING.putAll(AnythingInClass.all());
        ANYTHING.put(LocalDate.class, LocalDate.EPOCH);
        ANYTHING.put(Closing.class, Closing.as(Outcome.NOT_FOR_US));
        ANYTHING.put(HandOverSheet.class, new HandOverSheet("", Map.of()));
        ANYTHING.put(HandedOver.class, new HandedOver("X-NONE", "Nobody", List.of(), List.of()));
        ANYTHING.put(
                NewReferral.class,
                new NewReferral(
                        "X-NONE",
                        Instant.EPOCH,
                        new Agency(Agency.Kind.POLICE, "kent", "Kent Police"),
                        "demo-officer",
                        "please visit",
                        LawfulBasis.SAFEGUARDING,
                        Instant.EPOCH));
        ANYTHING.put(LawfulBasis.class, LawfulBasis.CONSENT);
        ANYTHING.put(Instant.class, Instant.EPOCH);
        ANYTHING.put(Runnable.class, (Runnable) () -> {});
        ANYTHING.put(Collection.class, List.of());
        ANYTHING.put(Arrangements.class, new Arrangements("", "", "", "", "", "", "", "", ""));
        ANYTHING.put(
                NewVisit.class,
                new NewVisit(
                        new SchoolOfVisit("X-NONE", "No School", "", "england"),
                        LocalDate.EPOCH,
                        LocalTime.NOON,
                        60,
                        "Year 5",
                        30,
                        "/learn/7-11/who-is-a-friend-online",
                        false,
                        Set.of(),
                        ""));
        ANYTHING.put(Seen.class, new Seen("X-NONE", 0));
        ANYTHING.put(Optional.class, Optional.empty());
        ANYTHING.put(PublicKeyCredentialCreationOptions.class, Mockito.mock(PublicKeyCredentialCreationOptions.class));
        ANYTHING.put(PublicKeyCredential.class, Mockito.mock(PublicKeyCredential.class));
        ANYTHING.put(ProvenIdentity.class, new ProvenIdentity("none", "https://nobody.example", "none", ""));
        ANYTHING.put(AcknowledgedAs.class, AcknowledgedAs.LEAD);
        ANYTHING.put(EducatorPaper.class, new EducatorPaper("", "", "", ""));
        ANYTHING.put(EducatorWelfare.class, EducatorWelfare.WELL);
        ANYTHING.put(Period.class, Period.around(Period.Kind.WEEK, LocalDate.EPOCH));
        ANYTHING.put(Period.Kind.class, Period.Kind.WEEK);
        ANYTHING.put(UUID.class, new UUID(0, 0));
        ANYTHING.put(Set.class, Set.of());
        ANYTHING.put(SeenFile.class, new SeenFile("X-NONE", 0));
        ANYTHING.put(WantedText.class, new WantedText(Map.of()));
        ANYTHING.put(WantedState.class, WantedState.PROPOSED);
        ANYTHING.put(Photo.class, new Photo(new byte[0]));
        ANYTHING.putAll(AnythingOfOffenders.all());
        ANYTHING.put(BoardChoice.class, BoardChoice.EVERYTHING);
        ANYTHING.put(NewHost.class, new NewHost("guards-test", "Guards Test"));
        ANYTHING.put(CardText.class, new CardText("Nobody", List.of(), List.of(), List.of(), ""));
        ANYTHING.put(PersonRole.class, PersonRole.WITNESS);
        ANYTHING.put(SearchReason.class, SearchReason.REVIEW);
        ANYTHING.put(LocalDateTime.class, LocalDate.EPOCH.atStartOfDay());
        ANYTHING.put(Duration.class, Duration.ZERO);
        ANYTHING.put(TelephoneCall.class, new TelephoneCall("X-NONE", Caller.CHILD, Map.of(), Dangers.UNSAID));
        ANYTHING.put(Telling.class, Telling.BY_MAIL_AT_ONCE);
        ANYTHING.put(ExampleQuery.class, new ExampleQuery("", null, "", ""));
        ANYTHING.put(
                NewExample.class,
                new NewExample(
                        Urgency.NONE, "child", "", "plain", "other", "a game", "i like to draw dragons at school"));
    }

    private Anything() {}

    static Object ofType(Class<?> type) {
        return Optional.ofNullable(ANYTHING.get(type))
                .or(() -> Optional.ofNullable(type.getEnumConstants()).map(constants -> constants[0]))
                .orElseThrow(() -> new AssertionError("Nothing to try for a " + type));
    }
}
