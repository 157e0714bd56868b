-- Whoever sets it reminds the leads, once; of several nodes one does.
alter table disclosure_hand_over
    add column reminded_at datetime(6) null,
    add key disclosure_hand_over_late (acknowledged_at, reminded_at, handed_at);
