using Alongside.Domain.Encounters;
using Alongside.Web.Look;

namespace Alongside.Web.Features.Encounters;

/// <summary>Who does a step, by name.</summary>
internal static class StepWords
{
    public static string Owner(Phrases phrases, Step step, string them) => step.Owner switch
    {
        StepOwner.Them => them,
        StepOwner.Me => phrases["owner-worker"],
        StepOwner.Together => phrases["owner-together"],
        _ => step.OtherName ?? phrases["owner-someone-else"],
    };
}
