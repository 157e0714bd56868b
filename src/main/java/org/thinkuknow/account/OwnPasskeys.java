package org.thinkuknow.account;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignInChanged.Change;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.Vault;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The passkeys of whoever is signed in, as they add, name and remove them. */
@Service
public class OwnPasskeys {

    /** More than anybody has devices; a list that is longer hides one that is not theirs. */
    public static final int MOST = 10;

    static final String ADDED = "added a passkey";
    static final String REMOVED = "removed a passkey";

    private final JdbcClient database;
    private final WebAuthnRelyingPartyOperations passkeys;
    private final RecentSignIn signIn;
    private final PasskeyPolicy policy;
    private final AccountRepository accounts;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    OwnPasskeys(
            JdbcClient database,
            WebAuthnRelyingPartyOperations passkeys,
            RecentSignIn signIn,
            PasskeyPolicy policy,
            AccountRepository accounts,
            Vault vault,
            ApplicationEventPublisher events,
            Audit audit) {
        this.database = database;
        this.passkeys = passkeys;
        this.signIn = signIn;
        this.policy = policy;
        this.accounts = accounts;
        this.vault = vault;
        this.events = events;
        this.audit = audit;
    }

    /** Theirs, the oldest first. */
    @PreAuthorize(Role.ANY)
    @Transactional(readOnly = true)
    public List<OwnPasskey> all() {
        return database.sql("select reference, name, made_at, used_at from account_passkey where username = ? "
                        + "order by made_at, reference")
                .param(SignedIn.username())
                .query((row, number) -> new OwnPasskey(
                        row.getString("reference"),
                        vault.open(row.getBytes("name"), row.getString("reference")),
                        UtcColumns.instant(row, "made_at"),
                        Optional.ofNullable(UtcColumns.instantOrNull(row, "used_at"))))
                .list();
    }

    /** Whether for them nothing but a passkey is enough. */
    @PreAuthorize(Role.ANY)
    @Transactional(readOnly = true)
    public boolean areTheOnlyWay() {
        return policy.asks(
                accounts.findById(SignedIn.username()).orElseThrow().member().roles());
    }

    /** Whether they have signed in so lately that they may add and remove some. */
    @PreAuthorize(Role.ANY)
    public boolean mayBeChanged() {
        return signIn.mayChangeOwnWays();
    }

    /**
     * What their browser needs to make a new one. It is good for one answer, from them alone.
     *
     * @throws NewAccount.Refused if they signed in too long ago, or have as many as they may
     */
    @PreAuthorize(Role.ANY)
    @Transactional
    public PublicKeyCredentialCreationOptions begin() {
        refuseUnlessRecent();
        var options = passkeys.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(who()));
        refuseMore();
        return options;
    }

    /**
     * Keeps a new one.
     *
     * @param begun what {@link #begin} gave
     * @param made  what the browser has made of it
     * @throws NewAccount.Refused with a sentence for the person, if the name is none, or it does not belong to what was begun
     */
    @PreAuthorize(Role.ANY)
    @Transactional
    public void add(
            PublicKeyCredentialCreationOptions begun,
            PublicKeyCredential<AuthenticatorAttestationResponse> made,
            String name) {
        var wanted = new PasskeyName(name);
        refuseUnlessRecent();
        lockOwn();
        refuseMore();
        // In one browser two may sign in, one after the other: what one has begun is not the other's to end.
        if (!begun.getUser().getName().equals(SignedIn.username())) {
            throw notMade();
        }
        try {
            passkeys.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    begun, new RelyingPartyPublicKey(made, wanted.text())));
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            throw notMade();
        }
        audit.record(ADDED, SignedIn.username(), "");
        events.publishEvent(new SignInChanged(SignedIn.username(), Change.PASSKEY_ADDED));
    }

    /** The sentence for whoever comes with what fits nothing that was begun. */
    public static NewAccount.Refused notMade() {
        return new NewAccount.Refused("The passkey was not added: it was not made here just now, or by somebody else. "
                + "Please try again.");
    }

    /**
     * Gives one of theirs another name; one that is gone by now stays gone.
     *
     * @throws NewAccount.Refused if the name is none
     */
    @PreAuthorize(Role.ANY)
    @Transactional
    public void rename(String reference, String name) {
        database.sql("update account_passkey set name = ? where reference = ? and username = ?")
                .params(vault.seal(new PasskeyName(name).text(), reference), reference, SignedIn.username())
                .update();
    }

    /**
     * Removes one of theirs, if it is still there: nobody signs in with it any more.
     *
     * @throws NewAccount.Refused if they signed in too long ago
     */
    @PreAuthorize(Role.ANY)
    @Transactional
    public void remove(String reference) {
        refuseUnlessRecent();
        var removed = database.sql("delete from account_passkey where reference = ? and username = ?")
                .params(reference, SignedIn.username())
                .update();
        if (removed > 0) {
            audit.record(REMOVED, SignedIn.username(), "");
            events.publishEvent(new SignInChanged(SignedIn.username(), Change.PASSKEY_REMOVED));
        }
    }

    private void refuseUnlessRecent() {
        if (!signIn.mayChangeOwnWays()) {
            throw new NewAccount.Refused(
                    "You signed in a while ago. Please sign in again before you change your passkeys.");
        }
    }

    /** Of two who add at once, one counts what the other has added. */
    private void lockOwn() {
        database.sql("select handle from account_passkey_owner where username = ? for update")
                .param(SignedIn.username())
                .query(byte[].class)
                .list();
    }

    private void refuseMore() {
        var some = database.sql("select count(*) from account_passkey where username = ?")
                .param(SignedIn.username())
                .query(Integer.class)
                .single();
        if (some >= MOST) {
            throw new NewAccount.Refused(
                    "You have %d passkeys, and that is as many as there can be. Remove one that you no longer use first."
                            .formatted(MOST));
        }
    }

    private static Authentication who() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    }
}
