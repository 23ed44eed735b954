package se.stabsliggaren.campaign;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.FalsifiedSample;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Gives every property the seed and the tries of the {@link Campaign}, and says how to keep what it found. */
public final class CampaignHook implements AroundPropertyHook {

    private static final int USUAL_TRIES = 1000;
    private static final int FIRST = -100;

    static {
        System.out.printf(
                "Property tests draw from seed %d, %d times the tries of a build.%n",
                Campaign.seed(), Campaign.tries(1));
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public int aroundPropertyProximity() {
        return FIRST;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property)
            throws Throwable {
        PropertyAttributes attributes = context.attributes();
        int tries = attributes.tries().orElse(USUAL_TRIES);
        if (tries > 1) {
            attributes.setTries(Campaign.tries(tries));
        }
        if (attributes.seed().isEmpty()) {
            attributes.setSeed(String.valueOf(Campaign.seed()));
        }
        PropertyExecutionResult result = property.execute();
        if (result.status() == PropertyExecutionResult.Status.FAILED) {
            System.out.println(keeping(context, result));
        }
        return result;
    }

    private static String keeping(PropertyLifecycleContext context, PropertyExecutionResult result) {
        String test = context.containerClass().getSimpleName();
        String property = context.targetMethod().getName();
        return result.shrunkSample()
                .<FalsifiedSample>map(shrunk -> shrunk)
                .or(result::originalSample)
                .map(FalsifiedSample::parameters)
                .filter(parameters -> parameters.stream().allMatch(Literal::exists))
                .map(parameters -> example(test, property, parameters))
                .orElse(
                        ("%s.%s: found from seed %s. To see it again: -Dtest=%s -Dcampaign.seed=%s -Dcampaign.times=%d; to keep"
                                        + " it, build what was found by hand in an @Example.")
                                .formatted(
                                        test,
                                        property,
                                        result.seed().orElse("?"),
                                        test,
                                        Campaign.seed(),
                                        Campaign.tries(1)));
    }

    private static String example(String test, String property, List<Object> parameters) {
        return """
                To keep what was found, add to %s and give it the name of the defect:

                    @Example
                    void nameOfTheDefect() {
                        %s(%s);
                    }
                """.formatted(
                        test, property, parameters.stream().map(Literal::of).collect(Collectors.joining(", ")));
    }
}
