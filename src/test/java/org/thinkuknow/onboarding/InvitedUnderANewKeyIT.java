package org.thinkuknow.onboarding;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.onboarding.Invitation.MailState;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.vault.HashRotation;
import org.thinkuknow.vault.Vault;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** A code that is on its way to somebody lets them in, and is the same if it is sent or printed once more, also under a new key. */
class InvitedUnderANewKeyIT extends RunningApplication {

    @Autowired
    private HashRotation rotation;

    @Autowired
    private InvitationRows rows;

    @Autowired
    private InvitationCodes codes;

    @Autowired
    private InvitationMaking making;

    @Autowired
    private Vault vault;

    @Autowired
    private JdbcClient database;

    @Test
    void aCodeIsTheSameAndOpensItsInvitationUnderEachKey() {
        var school = "S-" + System.nanoTime();
        var who = new Who("Ada Example", "ada" + System.nanoTime() + "@school.example");
        var reference = making.reference(school, who, false);
        var now = Instant.now();
        var invitation = new Invitation(
                reference,
                school,
                LeadProof.OWN_DOMAIN,
                who,
                UUID.randomUUID().toString().replace("-", ""),
                null,
                now,
                now.plus(Duration.ofDays(1)),
                null,
                false,
                MailState.SENT,
                null);
        var code = codes.ofLink(reference, invitation.salt());
        assertThat(rows.add(invitation, codes.hash(code).fresh())).isTrue();
        try {
            for (var step : List.of("add", "promote", "rehash", "retire")) {
                rotation.take(step);
                assertThat(codes.ofLink(reference, invitation.salt())).as(step).isEqualTo(code);
                assertThat(rows.ofCode(codes.hash(code)).orElseThrow().reference())
                        .as(step)
                        .isEqualTo(reference);
                assertThat(making.reference(school, who, false)).as(step).isEqualTo(reference);
                assertThat(rows.add(invitation, codes.hash(code).fresh()))
                        .as("one at a time, %s", step)
                        .isFalse();
            }
            assertThat(codes.ofLink(reference, "another"))
                    .as("a new one is of the newest key")
                    .startsWith(letters(vault.derive("invitation link", reference + "\nanother")
                            .newest()));
        } finally {
            database.sql("delete from onboarding_invitation where reference = ?")
                    .param(reference)
                    .update();
        }
    }

    private static String letters(byte[] made) {
        return HexFormat.of().formatHex(made, 0, 16);
    }
}
