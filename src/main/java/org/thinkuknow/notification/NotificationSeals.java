package org.thinkuknow.notification;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.HashedColumn;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps seals and keyed hashes. */
@Component
class NotificationSeals implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                new SealedColumn("staff_reach", "username", "telephone", "username"),
                new SealedColumn("staff_push_device", "id", "device", "username"));
    }

    @Override
    public List<HashedColumn> hashes() {
        return List.of(
                new HashedColumn("staff_push_device", "id", "fingerprint"),
                new HashedColumn("on_call_feed", "username", "secret"));
    }
}
