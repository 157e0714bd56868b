package org.thinkuknow.onboarding;

import java.util.Set;

/** Domains at which people of many households or many schools have a mailbox: an address there says nothing of a school. */
final class SharedMail {

    private static final Set<String> DOMAINS = Set.of(
            "aol.com",
            "aol.co.uk",
            "blueyonder.co.uk",
            "btinternet.com",
            "c2ken.net",
            "c2kni.net",
            "fastmail.com",
            "gmail.com",
            "gmx.co.uk",
            "gmx.com",
            "googlemail.com",
            "hotmail.co.uk",
            "hotmail.com",
            "hwbcymru.net",
            "icloud.com",
            "live.co.uk",
            "live.com",
            "mac.com",
            "mail.com",
            "me.com",
            "msn.com",
            "ntlworld.com",
            "outlook.com",
            "proton.me",
            "protonmail.com",
            "sky.com",
            "talktalk.net",
            "virginmedia.com",
            "yahoo.co.uk",
            "yahoo.com",
            "zoho.com");

    private SharedMail() {}

    /** @param domain in small letters */
    static boolean is(String domain) {
        return DOMAINS.contains(domain);
    }
}
