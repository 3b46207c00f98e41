using System.Security.Cryptography;
using Alongside.Domain;
using Alongside.Domain.People;

namespace Alongside.Web.Demo;

/// <summary>The phones of the demo's families. Like everything in it they are no secret, so that one click comes in on them.</summary>
internal static class Phone
{
    /// <summary>What opens each of them.</summary>
    public const string Digits = "804917";

    /// <summary>What the phone keeps.</summary>
    public static byte[] SecretOf(Id<Person> person) => SHA256.HashData(person.Value.ToByteArray());
}
