package org.thinkuknow.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.registration.HttpSessionPublicKeyCredentialCreationOptionsRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.OwnPasskeys;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Adds, names and removes passkeys on somebody's own account. Each answer leads back to that page. */
@Controller
class OwnPasskeyPages {

    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> MADE =
            new TypeReference<>() {};

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private final OwnPasskeys passkeys;
    private final HttpSessionPublicKeyCredentialCreationOptionsRepository begun =
            new HttpSessionPublicKeyCredentialCreationOptionsRepository();

    OwnPasskeyPages(OwnPasskeys passkeys) {
        this.passkeys = passkeys;
    }

    /** For the script of the page, which asks the browser to make one. */
    @PostMapping(path = "/account/passkeys/begin", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> begin(HttpServletRequest request, HttpServletResponse response) {
        try {
            var options = passkeys.begin();
            begun.save(request, response, options);
            return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(JSON.writeValueAsString(options));
        } catch (NewAccount.Refused e) {
            return ResponseEntity.unprocessableContent().build();
        }
    }

    @PostMapping("/account/passkeys")
    String add(
            @RequestParam String name,
            @RequestParam String passkey,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes said) {
        return answer("added", said, () -> {
            var options = begun.load(request);
            begun.save(request, response, null);
            if (options == null) {
                throw OwnPasskeys.notMade();
            }
            passkeys.add(options, made(passkey), name);
        });
    }

    private static PublicKeyCredential<AuthenticatorAttestationResponse> made(String passkey) {
        try {
            return JSON.readValue(passkey, MADE);
        } catch (JacksonException | IllegalArgumentException e) {
            throw OwnPasskeys.notMade();
        }
    }

    @PostMapping("/account/passkeys/name")
    String rename(@RequestParam String passkey, @RequestParam String name, RedirectAttributes said) {
        return answer("named", said, () -> passkeys.rename(passkey, name));
    }

    @PostMapping("/account/passkeys/remove")
    String remove(@RequestParam String passkey, RedirectAttributes said) {
        return answer("removed", said, () -> passkeys.remove(passkey));
    }

    /** The sentence of a refusal waits in the session for the page. */
    private static String answer(String done, RedirectAttributes said, Runnable step) {
        try {
            step.run();
            said.addFlashAttribute("passkeySaid", done);
        } catch (NewAccount.Refused e) {
            said.addFlashAttribute("passkeyError", e.getMessage());
        }
        return "redirect:/account#passkeys";
    }
}
