namespace Alongside.Web.Features.Drafts;

internal static class DraftEndpoints
{
    public static void Map(WebApplication app) => _ = app;
}
