package org.thinkuknow.account;

import org.springframework.context.ApplicationContext;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Coming back from a provider, with the filter of ours. Spring Security's own configurer would keep tokens that nobody needs, and make an
 * authentication that neither knows which password an account has nor whether it is switched off.
 */
class ProviderDoor extends AbstractHttpConfigurer<ProviderDoor, HttpSecurity> {

    @Override
    public void configure(HttpSecurity http) {
        var application = http.getSharedObject(ApplicationContext.class);
        var back = new ProviderReturn(
                application.getBean(ProviderRequests.class), application.getBean(ProviderSignIn.class));
        back.setAuthenticationManager(asked -> asked); // the filter needs one, and asks the provider instead
        back.setApplicationEventPublisher(application);
        back.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        back.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        var next = new SavedRequestAwareAuthenticationSuccessHandler();
        next.setDefaultTargetUrl("/staff");
        back.setAuthenticationSuccessHandler(next);
        back.setAuthenticationFailureHandler(
                (request, response, failure) -> response.sendRedirect(request.getContextPath()
                        + "/sign-in?"
                        + (failure instanceof NotProven why ? why.why().word() : "needed")));
        http.addFilterBefore(postProcess(back), BasicAuthenticationFilter.class);
    }
}
