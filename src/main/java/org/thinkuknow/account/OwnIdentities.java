package org.thinkuknow.account;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignInChanged.Change;
import org.thinkuknow.audit.Audit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** With which other organisation's sign-in whoever is signed in opens their account: they link it and remove it (decision 0117). */
@Service
public class OwnIdentities {

    static final String ADDED = "linked another sign-in";
    static final String REMOVED = "removed another sign-in";

    private final IdentityProviders providers;
    private final LinkedIdentities identities;
    private final AccountRepository accounts;
    private final PasskeyRows passkeys;
    private final RecentSignIn signIn;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    OwnIdentities(
            IdentityProviders providers,
            LinkedIdentities identities,
            AccountRepository accounts,
            PasskeyRows passkeys,
            RecentSignIn signIn,
            ApplicationEventPublisher events,
            Audit audit) {
        this.providers = providers;
        this.identities = identities;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.signIn = signIn;
        this.events = events;
        this.audit = audit;
    }

    /**
     * A provider, or one that is no longer there and was linked.
     *
     * @param name   as people know it
     * @param linked since when it opens their account; empty if it does not
     */
    public record Choice(String key, String name, boolean there, Optional<Instant> linked, Optional<Instant> usedAt) {}

    /** What there is, and what of it is linked. */
    @PreAuthorize(Role.ANY)
    @Transactional(readOnly = true)
    public List<Choice> all() {
        var linked = identities.of(SignedIn.username()).stream()
                .collect(Collectors.toMap(LinkedIdentities.Link::provider, each -> each));
        var keys = new TreeSet<>(providers.keys());
        keys.addAll(linked.keySet());
        return keys.stream()
                .map(key -> new Choice(
                        key,
                        name(key),
                        providers.of(key).isPresent(),
                        Optional.ofNullable(linked.get(key)).map(LinkedIdentities.Link::madeAt),
                        Optional.ofNullable(linked.get(key)).flatMap(LinkedIdentities.Link::usedAt)))
                .toList();
    }

    private String name(String key) {
        return providers.of(key).map(IdentityProviders.Provider::name).orElse(key);
    }

    /** Whether their roles let them in with a passkey alone, so that no other organisation's sign-in ever does. */
    @PreAuthorize(Role.ANY)
    public boolean areNotForThem() {
        return PasskeyPolicy.isPasskeyOnly(
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication())
                        .getAuthorities());
    }

    /**
     * Lets nobody begin to link one who may not.
     *
     * @throws NewAccount.Refused if they may not, with what to do
     */
    @PreAuthorize(Role.ANY)
    @Transactional(readOnly = true)
    public void begin() {
        refuseUnlessTheyMay();
    }

    /**
     * Links one. From now on it opens their account.
     *
     * @param who as the provider has just proved to their session
     * @throws NewAccount.Refused if they may not, or that identity opens another account
     */
    @PreAuthorize(Role.ANY)
    @Transactional
    public void link(ProvenIdentity who) {
        refuseUnlessTheyMay();
        var username = SignedIn.username();
        if (!identities.add(username, who)) {
            throw new NewAccount.Refused("Nothing was linked: that sign-in opens an account already, or yours has one "
                    + "from there. Remove the old one first.");
        }
        audit.record(ADDED, username, name(who.provider()));
        events.publishEvent(new SignInChanged(username, Change.SIGN_IN_LINKED));
    }

    /**
     * Removes one, if it is still there: it opens their account no more.
     *
     * @throws NewAccount.Refused if they signed in too long ago
     */
    @PreAuthorize(Role.ANY)
    @Transactional
    public void remove(String key) {
        refuseUnlessRecent();
        if (identities.remove(SignedIn.username(), key)) {
            audit.record(REMOVED, SignedIn.username(), name(key));
            events.publishEvent(new SignInChanged(SignedIn.username(), Change.SIGN_IN_UNLINKED));
        }
    }

    private void refuseUnlessTheyMay() {
        refuseUnlessRecent();
        if (areNotForThem()) {
            throw new NewAccount.Refused("Your work here needs a passkey. No other sign-in opens your account.");
        }
        var own = accounts.findById(SignedIn.username()).orElseThrow();
        if (!own.hasCodeApp() && !passkeys.someOf(SignedIn.username())) {
            throw new NewAccount.Refused("Please add a passkey or an app for codes first. "
                    + "You need one each time you sign in through another organisation.");
        }
    }

    private void refuseUnlessRecent() {
        if (!signIn.mayChangeOwnWays()) {
            throw new NewAccount.Refused("You signed in a while ago, or through another organisation. "
                    + "Please sign in again with your password or your passkey before you change this.");
        }
    }
}
