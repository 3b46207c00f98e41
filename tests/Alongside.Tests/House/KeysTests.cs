using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Alongside.Web.Access;
using Alongside.Web.Schema;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Tests.House;

/// <summary>The keys that seal cookies: kept in the record, sealed by a certificate, made anew with time.</summary>
public sealed class KeysTests
{
    private static X509Certificate2 Certificate()
    {
        using var rsa = RSA.Create(2048);
        return new CertificateRequest("CN=Alongside keys", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(30));
    }

    [Theory, BothEngines]
    public async Task With_a_certificate_the_keys_lie_sealed(string engine)
    {
        using var certificate = Certificate();
        await using var record = await MadeAsync(engine, certificate);

        var key = Assert.Single(new KeysInTheRecord(record).GetAllElements()).ToString();
        Assert.Contains("EncryptedData", key, StringComparison.Ordinal);
        Assert.DoesNotContain("<masterKey", key, StringComparison.Ordinal);
        Assert.Null(Keys.WhyNot(record, certificate));
    }

    [Theory, BothEngines]
    public async Task Sealed_keys_are_not_served_without_their_certificate_nor_with_another(string engine)
    {
        using var certificate = Certificate();
        using var other = Certificate();
        await using var record = await MadeAsync(engine, certificate);

        Assert.Contains("--keys-certificate", Keys.WhyNot(record, null), StringComparison.Ordinal);
        Assert.Contains("does not open", Keys.WhyNot(record, other), StringComparison.Ordinal);
        Assert.Single(new KeysInTheRecord(record).GetAllElements()); // Nobody minted one of their own meanwhile.
    }

    [Theory, BothEngines]
    public async Task What_an_older_key_sealed_still_opens_after_a_new_one_and_on_the_other_node(string engine)
    {
        using var certificate = Certificate();
        await using var record = await MadeAsync(engine, certificate);
        var closed = Protector(record, certificate).Protect("a visit");
        await using (var node = Node(record, certificate)) node.GetRequiredService<IKeyManager>().CreateNewKey(TimeProvider.System.GetUtcNow(), TimeProvider.System.GetUtcNow().AddDays(90));

        Assert.Equal(2, new KeysInTheRecord(record).GetAllElements().Count);
        Assert.Equal("a visit", Protector(record, certificate).Unprotect(closed));
        Assert.NotEqual(KeyOf(closed), KeyOf(Protector(record, certificate).Protect("a later visit")));
    }

    [Theory, BothEngines]
    public async Task Keys_that_lay_open_are_put_out_of_use_once_a_certificate_is_there(string engine)
    {
        using var certificate = Certificate();
        await using var record = await MadeAsync(engine, null);
        var closed = Protector(record, null).Protect("a visit somebody else could have made");

        Assert.True(Keys.SealAnew(record, certificate));
        Assert.False(Keys.SealAnew(record, certificate));

        Assert.Throws<CryptographicException>(() => Protector(record, certificate).Unprotect(closed));
        Assert.Contains(new KeysInTheRecord(record).GetAllElements(), key => key.Name == "key" && key.ToString().Contains("EncryptedData", StringComparison.Ordinal));
        Assert.Null(Keys.WhyNot(record, certificate));
    }

    private static async Task<Engine> MadeAsync(string engine, X509Certificate2? certificate)
    {
        // Not the shared template: on PostgreSQL its owner makes the first key, here with the certificate.
        if (engine == "postgres")
        {
            var database = await (await PostgresServer.StartAsync()).NewDatabaseAsync("keys");
            await using var owner = Engine.At($"postgres:{database.AsOwner}");
            await Runner.MigrateAsync(owner, new StoppedClock(), PostgresServer.App, certificate);
            return Engine.At($"postgres:{database.AsApp}");
        }
        var record = Engine.At(await Databases.EmptyAsync(engine));
        await Runner.MigrateAsync(record, new StoppedClock(), keys: certificate);
        return record;
    }

    private static ServiceProvider Node(Engine record, X509Certificate2? certificate)
    {
        var services = new ServiceCollection().AddLogging().AddSingleton(record);
        Keys.Add(services, certificate);
        return services.BuildServiceProvider();
    }

    private static IDataProtector Protector(Engine record, X509Certificate2? certificate) => Node(record, certificate).GetRequiredService<IDataProtectionProvider>().CreateProtector("a test");

    /// <summary>Which key closed it: the sixteen bytes after the framework's mark.</summary>
    private static string KeyOf(string closed) => Convert.ToHexString(Microsoft.AspNetCore.WebUtilities.WebEncoders.Base64UrlDecode(closed).AsSpan(4, 16));
}
