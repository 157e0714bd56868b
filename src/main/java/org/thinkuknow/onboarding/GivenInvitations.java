package org.thinkuknow.onboarding;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Invitations;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.SafeguardingLead;
import org.thinkuknow.account.Schools;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** What a code opens. Whoever asked for it must still be a lead of the school; the first lead's is good while there is none. */
@Component
class GivenInvitations implements Invitations {

    private static final Set<Role> TEACHER = Set.of(Role.TEACHER);
    private static final Set<Role> LEAD = Set.of(Role.TEACHER, Role.SAFEGUARDING_LEAD);

    private final InvitationRows rows;
    private final InvitationCodes codes;
    private final InvitationMaking making;
    private final Schools schools;
    private final SchoolsByKey byKey;
    private final Clock clock;

    GivenInvitations(
            InvitationRows rows,
            InvitationCodes codes,
            InvitationMaking making,
            Schools schools,
            SchoolsByKey byKey,
            Clock clock) {
        this.rows = rows;
        this.codes = codes;
        this.making = making;
        this.schools = schools;
        this.byKey = byKey;
        this.clock = clock;
    }

    /** A first lead's that comes too late is left to whoever came first; once they lead no more, an e-mail alone opens nothing. */
    @Override
    @Transactional
    public Optional<Invited> find(String code) {
        var found = rows.ofCode(codes.hash(code))
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .filter(invitation -> !byKey.isClosed(invitation.school()));
        found.filter(Invitation::isForFirstLead).ifPresent(invitation -> {
            if (hasLead(invitation.school())) {
                making.leaveToLead(invitation);
            } else if (isOvertaken(invitation)) {
                making.leaveToLetter(invitation);
            }
        });
        return found.filter(this::isGood).map(this::asInvited);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean use(Invited invited) {
        rows.hold(invited.school().key());
        if (!rows.end(invited.reference(), true, clock.instant())) {
            return false;
        }
        var invitation = rows.find(invited.reference()).orElseThrow();
        if (invitation.isForFirstLead() && hasLead(invitation.school())) {
            throw new NewAccount.Refused(
                    "A colleague now leads safeguarding for your school here. Please open your link once more: "
                            + "we will then ask them whether you should lead too.");
        }
        return isGood(invitation) && asInvited(invitation).equals(invited);
    }

    private boolean isGood(Invitation invitation) {
        var by = invitation.askedBy();
        return by == null
                ? !invitation.isOfTeacher() && !hasLead(invitation.school()) && !isOvertaken(invitation)
                : schools.leadsOf(invitation.school()).stream()
                        .map(SafeguardingLead::username)
                        .anyMatch(by::equals);
    }

    /** Whether it was given for an e-mail alone, and the school has been on board since. */
    private boolean isOvertaken(Invitation invitation) {
        return invitation.proof() == LeadProof.OWN_DOMAIN
                && schools.keyed(invitation.school()).isPresent();
    }

    private boolean hasLead(String school) {
        return !schools.leadsOf(school).isEmpty();
    }

    private Invited asInvited(Invitation invitation) {
        return new Invited(
                invitation.reference(),
                byKey.of(invitation.school()),
                invitation.isOfTeacher() ? TEACHER : LEAD,
                invitation.who().name(),
                invitation.who().mail());
    }
}
