using Alongside.Web.Access;
using Microsoft.AspNetCore.Routing;

namespace Alongside.Tests.House;

public sealed class PermissionsTests
{
    /// <summary>When this fails after a page was added: <c>./alongside permissions --write docs/permissions.md</c>, and read what changed.</summary>
    [Fact]
    public async Task The_document_of_permissions_says_what_the_pages_do()
    {
        var place = await Place.On("sqlite");
        var told = PermissionsInWords.Of(place.Get<IEnumerable<EndpointDataSource>>().SelectMany(s => s.Endpoints));
        var kept = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "permissions.md"), TestContext.Current.CancellationToken);

        Assert.True(told == kept, "docs/permissions.md is behind the pages. Run: ./alongside permissions --write docs/permissions.md");
    }
}
