using Microsoft.AspNetCore.WebUtilities;

namespace Alongside.Web.Features.OurDoor;

/// <summary>Where somebody goes who asks for a family's page and is not signed in.</summary>
internal static class WayIn
{
    private static readonly string[] Pages = [OurSignInModel.LeadsTo, ComeModel.At(), NotesModel.At(), ExitModel.At()];

    /// <summary>Whether an address is one of the family's, also where nothing is there.</summary>
    public static bool IsTheirs(PathString path) => Pages.Any(page => path.StartsWithSegments(page));

    /// <summary>
    /// To their six digits, where a visit has only rested too long or was ended elsewhere. To the page that says nothing,
    /// where this browser knows of no visit: going back after leaving ends here. Null for every other page.
    /// </summary>
    public static string? For(HttpRequest wanted)
    {
        if (!IsTheirs(wanted.Path)) return null;
        if (!wanted.Path.StartsWithSegments(OurSignInModel.LeadsTo) || !wanted.Cookies.ContainsKey(Web.SignIn.Visits.Cookie)) return NotesModel.At();
        var query = QueryHelpers.ParseQuery(wanted.QueryString.Value).Where(q => q.Key != "handler");
        return OurSignInModel.At(QueryHelpers.AddQueryString(wanted.Path, query));
    }
}
