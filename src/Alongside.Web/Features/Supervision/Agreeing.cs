using System.Globalization;
using Alongside.Domain;
using Alongside.Domain.Relationships;
using Alongside.Web.Keeping;
using Alongside.Web.Look;

namespace Alongside.Web.Features.Supervision;

/// <summary>A page on which both sides write how they work together: two colleagues, a team, or a team with another.</summary>
internal interface IAgree
{
    string? Agreement { get; set; }
    DateOnly? LookAgain { get; set; }
    int Version { get; set; }
}

/// <summary>How they work together, from the form to the relationship and back; the same for whoever agrees.</summary>
internal static class Agreeing
{
    /// <summary>What stands now, for the form.</summary>
    public static void ShowAgreement(this IAgree page, Relationship now) => (page.Agreement, page.LookAgain, page.Version) = (now.Agreement, now.AgreementLookAgain, now.Version);

    /// <summary>Only the form about how they work together changes what the other side may be changing too.</summary>
    /// <param name="page">Where it was sent from.</param>
    /// <param name="open">Opens the relationship.</param>
    public static async Task<IReadOnlyList<StandingText>> StandingAgreementAsync<TPage>(this TPage page, Func<Task<Relationship>> open) where TPage : HousePage, IAgree
    {
        if (page.Request.HasFormContentType && !page.Request.Form.ContainsKey(nameof(IAgree.Agreement))) return [];
        var now = await open();
        return
        [
            new(nameof(IAgree.Agreement), "holding-agree-words", now.Agreement),
            new(nameof(IAgree.LookAgain), "holding-agree-again", now.AgreementLookAgain?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ];
    }

    /// <summary>Both agree to what was typed.</summary>
    /// <exception cref="Refused">No such day, or words that cannot be kept.</exception>
    public static void Agree<TPage>(this TPage page, Relationship relationship) where TPage : HousePage, IAgree
    {
        if (page.ModelState[nameof(IAgree.LookAgain)]?.Errors.Count > 0) throw new Refused(nameof(IAgree.LookAgain), "date-impossible");
        page.Door.Expect(relationship, page.Version);
        relationship.Agree(page.Agreement, page.LookAgain, together: true, page.Door.By);
    }
}
