package org.thinkuknow.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.thinkuknow.centre.Centre;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * For which site passkeys are: the one that the settings name, whatever address somebody asks at. Each has to be found by the device
 * itself, without a username, and to know its owner: by a finger, a face or a PIN.
 */
@Configuration(proxyBeanMethods = false)
class PasskeyServer {

    @Bean
    WebAuthnRelyingPartyOperations passkeys(PasskeyOwners owners, PasskeyRows rows, Centre centre) {
        var site = URI.create(centre.baseUrl());
        var passkeys = new Webauthn4JRelyingPartyOperations(
                owners,
                rows,
                PublicKeyCredentialRpEntity.builder()
                        .id(site.getHost().toLowerCase(Locale.ROOT))
                        .name("Think U Know")
                        .build(),
                Set.of(origin(site)));
        passkeys.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        passkeys.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return passkeys;
    }

    /** As browsers write it: small letters, and no port that the scheme has by itself. */
    static String origin(URI site) {
        var scheme = site.getScheme().toLowerCase(Locale.ROOT);
        var usual = scheme.equals("https") ? 443 : 80;
        var port = site.getPort() < 0 || site.getPort() == usual ? "" : ":" + site.getPort();
        return scheme + "://" + site.getHost().toLowerCase(Locale.ROOT) + port;
    }
}
