-- The events of referrals and who hears them have moved to a module of their own; what still waits is found under the new names.
update EVENT_PUBLICATION set event_type = 'org.thinkuknow.referral.ReferralMade',
    listener_id = 'org.thinkuknow.referral.ReferralMail.send(org.thinkuknow.referral.ReferralMade)'
where event_type = 'org.thinkuknow.triage.ReferralMade';

update EVENT_PUBLICATION set event_type = 'org.thinkuknow.referral.ReferralNewsMade',
    listener_id = 'org.thinkuknow.referral.ReferralNewsMail.send(org.thinkuknow.referral.ReferralNewsMade)'
where event_type = 'org.thinkuknow.triage.ReferralNewsMade';
