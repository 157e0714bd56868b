package org.thinkuknow.account;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignInChanged.Change;

/**
 * When a lead, or an invitation, changes who leads safeguarding at a school, every lead and head there is told (decision 0118). What an
 * administrator changes is not told so.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LeadNews {

    private final AccountRepository accounts;
    private final ApplicationEventPublisher events;

    LeadNews(AccountRepository accounts, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.events = events;
    }

    /**
     * Who leads at a school has changed.
     *
     * @param whose whoever leads now or no longer, who is told otherwise
     */
    void tell(String school, String whose) {
        accounts.findBySchoolAndEnabledTrueOrderByUsername(school).stream()
                .map(Account::member)
                .filter(member -> member.roles().contains(Role.SAFEGUARDING_LEAD)
                        || member.roles().contains(Role.HEAD))
                .map(StaffMember::username)
                .filter(username -> !username.equals(whose))
                .forEach(username -> events.publishEvent(new SignInChanged(username, Change.LEADS_CHANGED)));
    }
}
