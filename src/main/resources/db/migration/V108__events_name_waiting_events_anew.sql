-- Events are nested in the types that publish them now; what still waits is found under the new names.
update EVENT_PUBLICATION set event_type = 'org.thinkuknow.triage.CaseChanges$CaseChanged',
    listener_id = 'org.thinkuknow.triage.CaseWatch.changed(org.thinkuknow.triage.CaseChanges$CaseChanged)'
where listener_id = 'org.thinkuknow.triage.CaseWatch.changed(org.thinkuknow.triage.CaseChanged)';

update EVENT_PUBLICATION set event_type = 'org.thinkuknow.triage.CaseChanges$MoreTold',
    listener_id = 'org.thinkuknow.triage.ReferralNews.hear(org.thinkuknow.triage.CaseChanges$MoreTold)'
where listener_id = 'org.thinkuknow.triage.ReferralNews.hear(org.thinkuknow.triage.MoreTold)';

update EVENT_PUBLICATION set event_type = 'org.thinkuknow.referral.Referrals$Made',
    listener_id = 'org.thinkuknow.referral.ReferralMail.send(org.thinkuknow.referral.Referrals$Made)'
where listener_id = 'org.thinkuknow.referral.ReferralMail.send(org.thinkuknow.referral.ReferralMade)';

update EVENT_PUBLICATION set event_type = 'org.thinkuknow.notification.Alerts$Made',
    listener_id = 'org.thinkuknow.notification.AlertMail.send(org.thinkuknow.notification.Alerts$Made)'
where listener_id = 'org.thinkuknow.notification.AlertMail.send(org.thinkuknow.notification.AlertMade)';

update EVENT_PUBLICATION set event_type = 'org.thinkuknow.mailbox.MailFiling$Filed',
    listener_id = 'org.thinkuknow.mailbox.Answering.answer(org.thinkuknow.mailbox.MailFiling$Filed)'
where listener_id = 'org.thinkuknow.mailbox.Answering.answer(org.thinkuknow.mailbox.MailFiled)';

update EVENT_PUBLICATION set event_type = 'org.thinkuknow.disclosure.HandOvers$NoticeDue',
    listener_id = 'org.thinkuknow.disclosure.LeadNotice.send(org.thinkuknow.disclosure.HandOvers$NoticeDue)'
where listener_id = 'org.thinkuknow.disclosure.LeadNotice.send(org.thinkuknow.disclosure.NoticeDue)';

update EVENT_PUBLICATION set event_type = 'org.thinkuknow.disclosure.Reminders$ReminderDue',
    listener_id = 'org.thinkuknow.disclosure.LeadNotice.remind(org.thinkuknow.disclosure.Reminders$ReminderDue)'
where listener_id = 'org.thinkuknow.disclosure.LeadNotice.remind(org.thinkuknow.disclosure.ReminderDue)';
