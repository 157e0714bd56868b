package org.thinkuknow.referral;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.context.ApplicationEventPublisher;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.RefusedTry;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.report.Reports;
import org.thinkuknow.vault.TestVault;
import org.thinkuknow.vault.ToldCodes;
import org.thinkuknow.vault.Vault;
import org.thinkuknow.withheld.LeavingOut;
import org.thinkuknow.withheld.Withholding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

/** How long a link lives. */
class ReferralLinksTest {

    private static final Instant MADE = Instant.parse("2026-11-24T12:00:00Z");
    private static final Vault VAULT = TestVault.withNewKeys();
    private static final String REFERENCE = "AAAAA-AAAAA-1";
    private static final String ANOTHER = "BBBBB-BBBBB-1";
    private static final String CODE = "012345";
    private static final String WRONG = "999999";
    private static final String BROWSER = "0123456789abcdef0123456789abcdef";

    private final ReferralRepository rows = mock();
    private final Referrals referrals = mock();
    private final Reports reports = mock();
    private final ReferredMatters matters = mock();
    private final ReferralCodes codes = mock();
    private final Withholding withholding = mock();
    private final ApplicationEventPublisher events = mock();

    ReferralLinksTest() {
        var to = new Agency(Agency.Kind.POLICE, "kent", "Kent Police");
        Mockito.when(withholding.outOf(REFERENCE)).thenAnswer(call -> new LeavingOut(List.of()));
        Mockito.when(matters.of("AAAAA-AAAAA"))
                .thenReturn(
                        new ReferredMatter("Level one", "act now", List.of("reason"), List.of("AAAAA-AAAAA"), "Ada"));
        Mockito.when(reports.readAs("Kent Police", "AAAAA-AAAAA"))
                .thenReturn(new FiledReport(
                        "AAAAA-AAAAA", Door.FORM, MADE, Dangers.UNSAID, ReportStatus.HELP_ASKED, Map.of(), List.of()));
        var referral = new Referral(
                REFERENCE,
                new NewReferral(
                        "AAAAA-AAAAA", MADE, to, "officer", "request", LawfulBasis.CONSENT, MADE.plusSeconds(60)),
                MADE,
                VAULT.seal("request", REFERENCE),
                0);
        Mockito.when(codes.letIn(any(), any(), any(), any())).thenReturn(Optional.empty());
        Mockito.when(codes.letIn(eq(REFERENCE), eq(CODE), any(), any())).thenReturn(Optional.of(BROWSER));
        Mockito.when(codes.isIn(eq(REFERENCE), eq(BROWSER), any())).thenReturn(true);
        Mockito.when(referrals.isOwed(referral, 0)).thenReturn(true);
        Mockito.when(rows.findById(REFERENCE)).thenReturn(Optional.of(referral));
        Mockito.when(rows.lock(REFERENCE)).thenReturn(Optional.of(referral));
    }

    @Test
    void aLinkWorksForThreeDays() {
        var links = after(Duration.ofDays(3).minusSeconds(1));
        assertThat(links.find(REFERENCE, key(links))).isPresent();
        assertThat(links.open(REFERENCE, key(links), BROWSER)).isPresent();
        assertThat(links.acknowledge(REFERENCE, key(links), BROWSER, "Sgt A", 0))
                .isTrue();
    }

    @Test
    void afterThreeDaysItOpensNothing() {
        var links = after(Duration.ofDays(3));
        assertThat(links.find(REFERENCE, key(links))).isEmpty();
        assertThat(links.open(REFERENCE, key(links), BROWSER)).isEmpty();
        assertThat(links.acknowledge(REFERENCE, key(links), BROWSER, "Sgt A", 0))
                .isFalse();
        verify(reports, never()).readAs(Mockito.any(), Mockito.any());
        verify(referrals, never()).acknowledge(Mockito.any(), Mockito.any(), Mockito.anyInt());
    }

    @Test
    void aChangedKeyOpensNothing() {
        var links = after(Duration.ZERO);
        assertThat(links.open(REFERENCE, key(links) + "A", BROWSER)).isEmpty();
        assertThat(links.open(REFERENCE, "", BROWSER)).isEmpty();
        assertThat(links.open(REFERENCE, "😢", BROWSER)).isEmpty();
        verify(events, times(3)).publishEvent(RefusedTry.KEY);
    }

    @Test
    void aForgedLinkLocksNoRowAndAGoodOneItsCaseFirst() {
        var links = after(Duration.ZERO);
        links.open(REFERENCE, "forged", BROWSER);
        links.acknowledge(REFERENCE, "forged", BROWSER, "Sgt A", 0);
        verify(matters, never()).lock(Mockito.any());
        verify(rows, never()).lock(Mockito.any());
        links.open(REFERENCE, key(links), BROWSER);
        var order = Mockito.inOrder(matters, rows);
        order.verify(matters).lock("AAAAA-AAAAA");
        order.verify(rows).lock(REFERENCE);
    }

    @Test
    void aForgedOrDeadLinkTakesNoCode() {
        var links = after(Duration.ZERO);
        assertThat(links.letIn(REFERENCE, "forged", CODE, "")).isEmpty();
        var late = after(Duration.ofDays(3));
        assertThat(late.letIn(REFERENCE, key(late), CODE, "")).isEmpty();
        verify(codes, never()).letIn(any(), any(), any(), any());
    }

    @Test
    void whereNoCodeWasGivenItOpensNothingAndThatIsNoGuess() {
        var links = after(Duration.ZERO);
        for (var browser : List.of("", CODE, BROWSER.replace('f', 'e'))) {
            assertThatThrownBy(() -> links.open(REFERENCE, key(links), browser))
                    .isInstanceOf(ReferralRefused.class)
                    .hasMessageContaining("needs a code");
            assertThatThrownBy(() -> links.acknowledge(REFERENCE, key(links), browser, "Sgt A", 0))
                    .isInstanceOf(ReferralRefused.class);
            assertThat(links.isLetIn(REFERENCE, key(links), browser)).isFalse();
        }
        verify(reports, never()).readAs(any(), any());
        assertThat(links.find(REFERENCE, key(links)).orElseThrow().locked()).isFalse();
        assertThat(links.letIn(REFERENCE, key(links), CODE, "")).as("the code").contains(BROWSER);
        assertThat(links.isLetIn(REFERENCE, key(links), BROWSER)).isTrue();
        assertThat(links.isLetIn(REFERENCE, "forged", BROWSER)).isFalse();
    }

    @Test
    void whoeverIsInNeedsNoCodeAndSpendsNone() {
        var links = after(Duration.ZERO);
        assertThat(links.letIn(REFERENCE, key(links), WRONG, BROWSER)).contains(BROWSER);
        verify(codes, never()).letIn(any(), any(), any(), any());
    }

    @Test
    void theKeyOfAnotherAgencysReferralOpensNothing() {
        var links = after(Duration.ZERO);
        assertThat(links.open(
                        REFERENCE, links.pathOf(ANOTHER).substring(("/referral/" + ANOTHER + "/").length()), BROWSER))
                .isEmpty();
        verify(reports, never()).readAs(Mockito.any(), Mockito.any());
        assertThat(links.open(REFERENCE, key(links), BROWSER)).as("its own").isPresent();
    }

    @Test
    void afterFiveWrongCodesTheRightOneLetsNobodyInAndWhoeverWasInReadsOn() {
        var links = after(Duration.ZERO);
        for (var attempt = 1; attempt < ReferralCodes.MOST_WRONG; attempt++) {
            assertThatThrownBy(() -> links.letIn(REFERENCE, key(links), WRONG, ""))
                    .hasMessageContaining("does not open this");
        }
        assertThatThrownBy(() -> links.letIn(REFERENCE, key(links), WRONG, "")).hasMessageContaining("this link rests");
        assertThatThrownBy(() -> links.letIn(REFERENCE, key(links), CODE, ""))
                .isInstanceOf(ReferralRefused.class)
                .hasMessageContaining("ring the centre");
        verify(codes, never()).letIn(any(), eq(CODE), any(), any());
        assertThat(links.open(REFERENCE, key(links), BROWSER)).isPresent();
    }

    @Test
    void whileVeryManySignInACodeIsNeitherUsedNorCounted() {
        var links = after(Duration.ZERO);
        var busy = mock(ToldCodes.Busy.class);
        Mockito.when(busy.getMessage()).thenReturn("Please try again in a minute.");
        Mockito.when(codes.letIn(any(), eq(WRONG), any(), any())).thenThrow(busy);
        for (var attempt = 0; attempt <= ReferralCodes.MOST_WRONG; attempt++) {
            assertThatThrownBy(() -> links.letIn(REFERENCE, key(links), WRONG, ""))
                    .isInstanceOf(ReferralRefused.class)
                    .hasMessage("Please try again in a minute.");
        }
        assertThat(links.letIn(REFERENCE, key(links), CODE, "")).contains(BROWSER);
    }

    private ReferralLinks after(Duration passed) {
        var clock = Clock.fixed(MADE.plus(passed), ZoneOffset.UTC);
        return new ReferralLinks(
                rows,
                new ReferralDoor(new ReferralLocks(rows, matters), codes, VAULT, mock(Audit.class), events, clock),
                mock(ReferralLineRows.class),
                mock(ReferralAddresses.class),
                matters,
                referrals,
                reports,
                new RelatedReferences(rows),
                withholding,
                VAULT,
                mock(Audit.class),
                clock);
    }

    private static String key(ReferralLinks links) {
        return links.pathOf(REFERENCE).substring(("/referral/" + REFERENCE + "/").length());
    }
}
